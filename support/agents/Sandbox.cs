namespace Acceptance.Support.Agents;

/// <summary>What a plan works in until it is applied.</summary>
/// <param name="Name">The words of the feature file.</param>
/// <param name="Key">What the agents report.</param>
public sealed record Sandbox(string Name, string Key)
{
    /// <summary>All that there are.</summary>
    public static readonly IReadOnlyList<Sandbox> All =
    [
        new("a worktree", "git_worktree"),
        new("a worktree in the container", "container_worktree"),
        new("a clone in the container", "container_clone"),
    ];
}
