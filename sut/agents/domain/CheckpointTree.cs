namespace Agents.Domain;

/// <summary>What one repository's working copy held.</summary>
/// <param name="Resource">The repository.</param>
/// <param name="Tree">Git's tree of it.</param>
internal sealed record CheckpointTree(string Resource, string Tree);
