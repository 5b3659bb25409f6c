namespace Agents.Domain;

/// <summary>A project: the resources that its plans may work on.</summary>
internal sealed record Project
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The names of its resources, in the order they were linked.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Where its plans should run.</summary>
    public EnvironmentRequest? Environment { get; init; }

    /// <summary>What its plans may not do.</summary>
    public GuardRules Guards { get; init; } = new();
}
