namespace Agents.Domain;

/// <summary>Somebody who answers: a model with a role, or several of them that work together.</summary>
internal sealed record ActorDefinition
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The model (provider/model) behind it, when it is not the configured one.</summary>
    public string? Model { get; init; }

    /// <summary>Who the model is to be.</summary>
    public string? SystemPrompt { get; init; }

    /// <summary>The tools that it may have run.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];

    /// <summary>The skills that it has.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Whether plans that it carries out change nothing.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How several of them work together, or null for one alone.</summary>
    public ActorGraph? Graph { get; init; }
}
