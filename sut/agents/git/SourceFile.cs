namespace Agents.Git;

/// <summary>A file of the repository, or one that the model wrote.</summary>
/// <param name="Path">Its path from the root of the repository, with forward slashes.</param>
/// <param name="Content">Its text.</param>
internal sealed record SourceFile(string Path, string Content);
