namespace Acceptance.Support.Agents;

/// <summary>Where a plan stands, in the words of the feature files.</summary>
/// <param name="Name">The words.</param>
/// <param name="Phase">The phase that the program tells; null for any.</param>
/// <param name="State">The state that it tells.</param>
public sealed record Standing(string Name, string? Phase, string State)
{
    /// <summary>All that a scenario may name.</summary>
    public static readonly IReadOnlyList<Standing> All =
    [
        new("not begun", "strategize", "queued"),
        new("planned", "strategize", "complete"),
        new("planned, waiting for a human", "strategize", "awaiting_input"),
        new("executed", "execute", "complete"),
        new("executed, waiting for a human", "execute", "awaiting_input"),
        new("applied", "apply", "applied"),
        new("blocked", null, "blocked"),
        new("failed", null, "errored"),
    ];
}
