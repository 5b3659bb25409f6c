namespace Acceptance.Fakes;

/// <summary>The tokens that an answer reports, wherever its provider reports them.</summary>
/// <param name="Input">Tokens of the request, the cached ones included.</param>
/// <param name="Output">Tokens of the answer, the reasoning included.</param>
/// <param name="Cached">How many of the request's were read from the prompt cache.</param>
/// <param name="Reasoning">How many of the answer's were reasoning.</param>
/// <param name="CacheWritten">How many of the request's were written to the prompt cache, for the provider that reports it: Anthropic.</param>
public sealed record Usage(int Input, int Output, int Cached = 0, int Reasoning = 0, int CacheWritten = 0)
{
    /// <summary>The usage of a reply: the script's, else estimated at a quarter of the characters, as a rule of thumb.</summary>
    internal static Usage Of(Received request, Reply reply)
    {
        if (reply.Usage is { } scripted)
        {
            return scripted;
        }

        var (said, thought) = (0, 0);
        foreach (var part in reply.Parts)
        {
            said += part switch
            {
                Says says => says.Chunks.Sum(chunk => chunk.Length),
                Calls calls => calls.Tool.Length + calls.Arguments.Length,
                Refuses refuses => refuses.Because.Length,
                _ => 0,
            };
            thought += part is Thinks thinks ? thinks.Thought.Length : 0;
        }

        var reasoning = (thought + 3) / 4;
        return new(request.Tokens, Math.Max(1, (said + 3) / 4) + reasoning, 0, reasoning);
    }
}
