namespace Agents.Models;

/// <summary>What the tools returned that an answer called: all of them, in the order of the calls.</summary>
/// <param name="Results">One for each call.</param>
internal sealed record Returned(IReadOnlyList<ToolResult> Results) : Message;
