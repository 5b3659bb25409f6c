namespace Agents.Domain;

/// <summary>The working copy that a plan changes before it is applied.</summary>
/// <param name="Kind">git_worktree or container.</param>
/// <param name="Path">Its folder, on the host or inside the container.</param>
/// <param name="Branch">The branch that the changes go to in the end.</param>
/// <param name="Base">The commit that it started from.</param>
/// <param name="Resource">The resource that it belongs to.</param>
internal sealed record Sandbox(string Kind, string Path, string Branch, string Base, string Resource);
