namespace Acceptance.Support.Clients;

/// <summary>A request beside the conversation, as the scenarios name it.</summary>
/// <param name="Name">The words in a feature file.</param>
/// <param name="Path">Where it goes, below the conversation's base URL.</param>
/// <param name="Header">The header by which its provider's clients are known.</param>
/// <param name="Body">What is posted; nothing is for a list.</param>
public sealed record SideRequest(string Name, string Path, string Header, string? Body = null)
{
    /// <summary>All that a scenario may name.</summary>
    public static readonly IReadOnlyList<SideRequest> All =
    [
        new("OpenAI's models", "v1/models", "Authorization"),
        new("Anthropic's models", "v1/models", "anthropic-version"),
        new("Gemini's models", "v1beta/models", "x-goog-api-key"),
        new("Anthropic's count of tokens", "v1/messages/count_tokens", "anthropic-version", """{"model":"claude-sonnet-4-5","messages":[{"role":"user","content":"Hi"}]}"""),
        new("Gemini's count of tokens", "v1beta/models/gemini-3-pro-preview:countTokens", "x-goog-api-key", """{"contents":[{"role":"user","parts":[{"text":"Hi"}]}]}"""),
        new("OpenAI's embeddings", "v1/embeddings", "Authorization", """{"model":"text-embedding-3-small","input":"Hi"}"""),
    ];
}
