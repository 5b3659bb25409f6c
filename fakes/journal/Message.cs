namespace Acceptance.Fakes;

/// <summary>One message of a request, whatever the dialect.</summary>
/// <param name="Role">system, user, assistant or tool. A dialect that sends tool results in user messages keeps its role: user.</param>
/// <param name="Text">The text parts, joined by line feeds; empty when there are none.</param>
public sealed record Message(string Role, string Text)
{
    /// <summary>The tool calls the message repeats, in order.</summary>
    public IReadOnlyList<ToolCall> Calls { get; init; } = [];

    /// <summary>The tool results the message brings, in order.</summary>
    public IReadOnlyList<ToolResult> Results { get; init; } = [];
}
