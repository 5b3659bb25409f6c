namespace Acceptance.Support.Clients;

/// <summary>Where a client finds its model, and how often it asks again after a failure.</summary>
/// <param name="OpenAi">The base URL of OpenAI's clients.</param>
/// <param name="Other">The base URL of all others.</param>
/// <param name="Key">The key.</param>
/// <param name="Retries">How often it asks again.</param>
public sealed record Reach(Uri OpenAi, Uri Other, string Key, int Retries);
