namespace Agents.Domain;

/// <summary>What somebody does not want plans to do.</summary>
internal sealed record GuardRules
{
    /// <summary>Tools that may not be called.</summary>
    public IReadOnlyList<string> DenyTools { get; init; } = [];

    /// <summary>Commands that may not be run: patterns in which * stands for anything.</summary>
    public IReadOnlyList<string> DenyCommands { get; init; } = [];

    /// <summary>How many tool calls a plan may make.</summary>
    public long? MaxToolCalls { get; init; }

    /// <summary>How many tokens a plan may use, asked and answered.</summary>
    public long? MaxTokens { get; init; }

    /// <summary>How much a plan may cost, in US dollars.</summary>
    public decimal? MaxCost { get; init; }
}
