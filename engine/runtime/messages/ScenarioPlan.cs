using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Running;

namespace Reqnroll.Engine.Messages;

/// <summary>Puts the hooks and steps of a scenario in the order in which they run.</summary>
internal static class ScenarioPlan
{
    public static IReadOnlyList<PlannedMessage> Of(RunMessages run, Pickle pickle, IReadOnlyList<PlannedStep> steps, HookRunner hooks)
    {
        PlannedMessage HookOf(Hook hook, int? step) => new(run.Ids.Next(), hook, step, null, null);
        return
        [
            .. hooks.Matching(HookType.BeforeScenario).Select(hook => HookOf(hook, null)),
            .. steps.SelectMany(step => hooks.Matching(HookType.BeforeStep).Select(hook => HookOf(hook, step.Number))
                .Append(new(run.Ids.Next(), null, step.Number, step, pickle.StepIds[step.Number]))
                .Concat(hooks.Matching(HookType.AfterStep).Select(hook => HookOf(hook, step.Number)))),
            .. hooks.Matching(HookType.AfterScenario).Select(hook => HookOf(hook, null)),
        ];
    }
}
