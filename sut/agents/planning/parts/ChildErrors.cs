using Agents.Domain;

namespace Agents.Planning.Parts;

/// <summary>What the failure of children means for their parent.</summary>
internal static class ChildErrors
{
    /// <summary>One sentence with each child that failed and why, and those that were not begun because of it; null when none failed.</summary>
    public static PlanError? Of(Plan parent, IReadOnlyList<Plan> children)
    {
        var failed = children.Where(child => child.Error is not null).ToList();
        if (failed.Count == 0)
        {
            return null;
        }

        var why = string.Join("; ", failed.Select(child => $"'{child.Title}' ({child.Id}): {child.Error!.Message.TrimEnd('.')}"));
        var waiting = children.Where(child => child is { Error: null, Phase: Phase.Strategize }).Select(child => $"'{child.Title}'").ToList();
        var skipped = waiting.Count > 0 ? $"; not begun, since they depend on it: {string.Join(", ", waiting)}" : "";
        var again = parent.Parent is null ? $"; correct that and run `agents plan execute {parent.Id}` again, which leaves alone what is done" : "";
        var guarded = failed.Select(child => child.Error!).FirstOrDefault(error => error.Guard is not null);
        return new PlanError($"{failed.Count} of {children.Count} child plans failed: {why}{skipped}{again}.", Phase.Execute)
        {
            Guard = guarded?.Guard,
            GuardSource = guarded?.GuardSource,
            Remedy = guarded?.Remedy,
            Tool = guarded?.Tool,
        };
    }
}
