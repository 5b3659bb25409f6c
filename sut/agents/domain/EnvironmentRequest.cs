namespace Agents.Domain;

/// <summary>What a plan or a project asks for.</summary>
/// <param name="Resource">The name of a container.</param>
/// <param name="Priority">How strongly.</param>
internal sealed record EnvironmentRequest(string Resource, EnvironmentPriority Priority);
