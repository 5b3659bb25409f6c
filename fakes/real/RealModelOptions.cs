namespace Acceptance.Fakes;

/// <summary>Who answers in place of scripts, and how much of it is allowed.</summary>
public sealed record RealModelOptions
{
    /// <summary>Answers OpenAI's dialects.</summary>
    public RealProvider OpenAi { get; init; } = new(new("https://api.openai.com/v1"), null);

    /// <summary>Answers Anthropic's.</summary>
    public RealProvider Anthropic { get; init; } = new(new("https://api.anthropic.com"), null);

    /// <summary>Answers Gemini's.</summary>
    public RealProvider Gemini { get; init; } = new(new("https://generativelanguage.googleapis.com"), null);

    /// <summary>How many requests are passed on, all conversations and the clients' own retries counted; further ones are refused.</summary>
    public int RequestLimit { get; init; } = 20;

    /// <summary>What raises the limit and gives the keys, for the sentences that refuse.</summary>
    public string Advice { get; init; } = "Raise RealModelOptions.RequestLimit, or give the provider a key.";

    /// <summary>The folder in which each conversation's answers are kept as a script, named after the conversation; null keeps none.</summary>
    public string? Recordings { get; init; }
}
