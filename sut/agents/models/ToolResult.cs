namespace Agents.Models;

/// <summary>What came of a tool call.</summary>
/// <param name="CallId">The call that it answers.</param>
/// <param name="Text">What the model is to read, word for word.</param>
/// <param name="Failed">Whether the tool could not do it.</param>
internal sealed record ToolResult(string CallId, string Text, bool Failed = false);
