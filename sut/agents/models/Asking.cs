namespace Agents.Models;

/// <summary>How a model is asked.</summary>
/// <param name="Key">The key that the provider wants.</param>
/// <param name="Address">The base URL, or null for the provider's own.</param>
/// <param name="Streamed">Whether the answer is streamed.</param>
/// <param name="Retries">How often the SDK asks again when a call fails.</param>
internal sealed record Asking(string Key, Uri? Address, bool Streamed, int Retries)
{
    /// <summary>How many tokens an answer may have.</summary>
    public const int MaxTokens = 16384;

    /// <summary>How long one try may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
}
