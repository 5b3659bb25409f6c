namespace Agents.Models;

/// <summary>A model's wish to have a tool run.</summary>
/// <param name="Id">What the provider calls this call.</param>
/// <param name="Tool">The tool's name, as it was offered.</param>
/// <param name="Arguments">The arguments, a JSON object as text.</param>
internal sealed record ToolCall(string Id, string Tool, string Arguments);
