namespace Agents.Domain;

/// <summary>A kind of work, described once and used by many plans.</summary>
internal sealed record ActionDefinition
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What is to be done; also the first line of the commit.</summary>
    public required string Description { get; init; }

    /// <summary>When the work is done.</summary>
    public string? DefinitionOfDone { get; init; }

    /// <summary>The model (provider/model) that plans the steps, when it is not the configured one.</summary>
    public string? StrategyActor { get; init; }

    /// <summary>The model (provider/model) that writes the files, when it is not the configured one.</summary>
    public string? ExecutionActor { get; init; }

    /// <summary>How much its plans may do by themselves.</summary>
    public string? AutomationProfile { get; init; }

    /// <summary>The skills that carrying it out takes.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Whether its plans change nothing.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>What it needs to know from whoever uses it.</summary>
    public IReadOnlyList<ActionArgument> Arguments { get; init; } = [];

    /// <summary>The tools that the model may call to write the files; without any it answers with the files.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];

    /// <summary>What its plans may not do.</summary>
    public GuardRules Guards { get; init; } = new();
}
