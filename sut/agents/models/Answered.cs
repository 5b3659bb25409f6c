namespace Agents.Models;

/// <summary>What the model said, and which tools it called.</summary>
/// <param name="Text">The words; empty when it only called tools.</param>
internal sealed record Answered(string Text) : Message
{
    /// <summary>The calls, in order.</summary>
    public IReadOnlyList<ToolCall> Calls { get; init; } = [];
}
