namespace Agents.Git;

/// <summary>Git refused.</summary>
/// <param name="reason">Git's own reason.</param>
internal sealed class GitFailed(string reason) : Exception(reason);
