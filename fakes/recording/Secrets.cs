using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Recordings;

/// <summary>Takes keys out of what is written: the one that the request carried, and whatever looks like a provider's.</summary>
internal static partial class Secrets
{
    public static Turn Redact(Turn turn, string? key) => turn switch
    {
        Fails fails => fails with { Message = fails.Message is { } message ? Redact(message, key) : null },
        Errs errs => errs with { Of = (Reply)Redact(errs.Of, key) },
        Replies replies => replies with { Of = [.. replies.Of.Select(part => (Reply)Redact(part, key))] },
        Thinks thinks => thinks with { Thought = Redact(thinks.Thought, key) },
        Refuses refuses => refuses with { Because = Redact(refuses.Because, key) },
        Calls calls => calls with { Arguments = Redact(calls.Arguments, key) },

        // A key that came in several chunks is whole only in the whole text: that answer loses its chunks.
        Says says when Redact(says.Whole, key) is var clean && clean != says.Whole => says with { Chunks = [clean] },
        _ => turn,
    };

    private static string Redact(string text, string? key) =>
        Keys().Replace(string.IsNullOrEmpty(key) ? text : text.Replace(key, "REDACTED", StringComparison.Ordinal), "REDACTED");

    [GeneratedRegex("\\b(sk-[A-Za-z0-9_-]{16,}|AIza[A-Za-z0-9_-]{30,}|Bearer [A-Za-z0-9._-]{16,})", RegexOptions.CultureInvariant)]
    private static partial Regex Keys();
}
