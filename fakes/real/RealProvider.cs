namespace Acceptance.Fakes;

/// <summary>A real provider: where it is, and the key that it is asked with.</summary>
/// <param name="BaseUrl">What the provider's own client takes as its base URL: with /v1 for OpenAI, without for Anthropic and Gemini.</param>
/// <param name="Key">The key; null where there is none, and then nothing is passed on to this provider.</param>
public sealed record RealProvider(Uri BaseUrl, string? Key)
{
    /// <summary>Where it is. A record prints all of its parts, and a key must not be printed.</summary>
    public override string ToString() => BaseUrl.ToString();
}
