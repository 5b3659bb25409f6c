using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>A conversation takes its own key and no other: a foreign one is a key of the machine's that has leaked into the scenario.</summary>
internal static class Keys
{
    private static readonly Received Nothing = new();

    public static Refusal? Refusal(IProvider provider, string? sent, string own) => sent switch
    {
        null => new(provider.Keyless, "It carried no API key. Give the client the conversation's own."),
        _ when sent == own => null,
        _ => new(provider.Of(Trouble.Unauthorized, Nothing), $"It carried a key that is not the scenario's ({ApiKey.Redacted(sent)}). Find out where the client took it from."),
    };
}
