namespace Acceptance.Support.Clients;

/// <summary>The tokens of an answer, in the sense that most providers share.</summary>
/// <param name="In">Of the request, the cached ones included.</param>
/// <param name="Cached">How many of them came from the prompt cache.</param>
/// <param name="Out">Of the answer.</param>
public sealed record Tokens(long In, long Cached, long Out);
