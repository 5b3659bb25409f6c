namespace Agents.Domain;

/// <summary>The working copy that a plan changes before it is applied.</summary>
/// <param name="Kind">One of the three kinds below.</param>
/// <param name="Path">Its folder, on the host or inside the container.</param>
/// <param name="Branch">The branch that the changes go to in the end.</param>
/// <param name="Base">The commit that it started from.</param>
/// <param name="Resource">The resource that it belongs to.</param>
internal sealed record Sandbox(string Kind, string Path, string Branch, string Base, string Resource)
{
    /// <summary>A git worktree on the host.</summary>
    public const string Worktree = "git_worktree";

    /// <summary>A clone inside a container.</summary>
    public const string CloneInContainer = "container_clone";

    /// <summary>A git worktree inside a container, of a checkout that is mounted there.</summary>
    public const string WorktreeInContainer = "container_worktree";

    /// <summary>Of a worktree in a container: the mount through which the checkout changes, HOST:INSIDE.</summary>
    public string? BindMount { get; init; }
}
