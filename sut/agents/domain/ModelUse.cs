namespace Agents.Domain;

/// <summary>What a plan asked of models, and what it cost.</summary>
/// <param name="Calls">How often a model was asked; retries by the provider's SDK are part of one call.</param>
/// <param name="InputTokens">As the provider counted them.</param>
/// <param name="OutputTokens">As the provider counted them.</param>
internal sealed record ModelUse(int Calls, long InputTokens, long OutputTokens)
{
    /// <summary>How many tools were run because a model wanted it.</summary>
    public int ToolCalls { get; init; }

    /// <summary>This and another use together.</summary>
    public ModelUse Plus(ModelUse other) => new(Calls + other.Calls, InputTokens + other.InputTokens, OutputTokens + other.OutputTokens)
    {
        ToolCalls = ToolCalls + other.ToolCalls,
    };
}
