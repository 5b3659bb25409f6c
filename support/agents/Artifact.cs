namespace Acceptance.Support.Agents;

/// <summary>A file that a plan made.</summary>
/// <param name="File">Its path.</param>
/// <param name="Change">added, modified or deleted.</param>
public sealed record Artifact(string File, string Change);
