namespace Agents.Models;

/// <summary>What a model answered.</summary>
/// <param name="Text">Its words; empty when it only called tools.</param>
/// <param name="InputTokens">As the provider counted them.</param>
/// <param name="OutputTokens">As the provider counted them.</param>
internal sealed record Answer(string Text, long InputTokens, long OutputTokens)
{
    /// <summary>The tools that it wants to have run, in order; empty when it is done.</summary>
    public IReadOnlyList<ToolCall> Calls { get; init; } = [];

    /// <summary>The message that the next question repeats.</summary>
    public Answered Message => new(Text) { Calls = Calls };
}
