namespace Acceptance.Fakes;

/// <summary>A tool call of an earlier answer, as a request repeats it.</summary>
/// <param name="Id">The call's id.</param>
/// <param name="Tool">The tool's name.</param>
/// <param name="Arguments">The arguments as JSON text.</param>
public sealed record ToolCall(string Id, string Tool, string Arguments);
