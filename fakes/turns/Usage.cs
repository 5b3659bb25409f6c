namespace Acceptance.Fakes;

/// <summary>The tokens that an answer reports, wherever its provider reports them.</summary>
/// <param name="Input">Tokens of the request, the cached ones included.</param>
/// <param name="Output">Tokens of the answer, the reasoning included.</param>
/// <param name="Cached">How many of the request's were read from the prompt cache.</param>
/// <param name="Reasoning">How many of the answer's were reasoning.</param>
public sealed record Usage(int Input, int Output, int Cached = 0, int Reasoning = 0);
