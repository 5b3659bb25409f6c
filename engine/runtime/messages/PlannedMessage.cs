using Reqnroll.Bindings;
using Reqnroll.Engine.Running;

namespace Reqnroll.Engine.Messages;

/// <summary>One test step of a testCase message: a hook, or a step with what it matched.</summary>
internal sealed record PlannedMessage(string Id, Hook? Hook, int? StepNumber, PlannedStep? Step, string? PickleStepId)
{
    public object ToMessage(BindingMessages bindings) => Hook is not null
        ? new { id = Id, hookId = bindings.Of(Hook) }
        : new
        {
            id = Id,
            pickleStepId = PickleStepId,
            stepDefinitionIds = Step!.Match.Definitions.Select(bindings.Of),
            stepMatchArgumentsLists = Step.Match.Definitions.Select(definition => MatchMessage.Of(definition, Step.Instance.Text)),
        };
}
