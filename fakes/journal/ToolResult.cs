namespace Acceptance.Fakes;

/// <summary>What a tool returned, as a request tells the model.</summary>
/// <param name="CallId">The id of the call it answers.</param>
/// <param name="Text">What the tool returned.</param>
/// <param name="Failed">True when the request marks it as an error (Anthropic's is_error).</param>
public sealed record ToolResult(string CallId, string Text, bool Failed = false);
