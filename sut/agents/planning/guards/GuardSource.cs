using Agents.Domain;
using Agents.State;

namespace Agents.Planning.Guards;

/// <summary>Guards, where they are set, and how they are changed there.</summary>
/// <param name="Rules">The guards.</param>
/// <param name="Place">Where, in the user's words.</param>
/// <param name="Change">How; the guard's name is put in for {0}.</param>
internal sealed record GuardSource(GuardRules Rules, string Place, Func<string, string> Change)
{
    /// <summary>All that have a say on a plan. None can weaken another: what one denies is denied, and of two limits the lower one counts.</summary>
    public static IReadOnlyList<GuardSource> Of(Plan plan, Shelves shelves) =>
    [
        new(shelves.Actions.Get(plan.Action).Guards, $"action {plan.Action}", guard => $"change `{guard}` in the action's file, run `agents action create --config FILE`"),
        .. plan.Projects.Select(project => new GuardSource(
            shelves.Projects.Get(project).Guards, $"project {project}", guard => $"run `agents project guard set {project}` with another --{guard.Replace('_', '-')}")),
        new(shelves.Settings.Guards, "the configuration", guard => $"run `agents config set guard.{guard.Replace('_', '-')} VALUE`"),
    ];
}
