using System.Text.RegularExpressions;

namespace Acceptance.Report.Redaction;

/// <summary>Takes keys and passwords out of what is shown. Everything that reaches an output passes here.</summary>
internal static partial class Secrets
{
    /// <summary>What stands where a secret was.</summary>
    public const string Mark = "[redacted]";

    // Values that this machine itself keeps secret, whatever they look like.
    private static readonly string[] OfThisMachine = [.. Environment.GetEnvironmentVariables()
        .Cast<System.Collections.DictionaryEntry>()
        .Where(variable => SecretName().IsMatch((string)variable.Key) && ((string?)variable.Value)?.Length >= 8)
        .Select(variable => (string)variable.Value!)
        .OrderByDescending(value => value.Length)];

    /// <summary>The text without secrets; JSON text stays JSON.</summary>
    public static string Redact(string text)
    {
        foreach (var value in OfThisMachine)
            text = text.Replace(value, Mark, StringComparison.Ordinal);
        text = Shapes().Replace(text, Mark);
        return Assigned().Replace(text, match => match.Groups["before"].Value + Mark);
    }

    [GeneratedRegex(@"(KEY|TOKEN|SECRET|PASSWORD|PASSWD)$", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    // The shapes that providers give their keys, a JSON web token, a private key. The fake's own keys ("fake-...") open nothing and stay.
    [GeneratedRegex("""
        \bsk-[A-Za-z0-9_-]{16,} | \bAIza[0-9A-Za-z_-]{35} | \bgh[pousr]_[A-Za-z0-9]{20,} | \bgithub_pat_[A-Za-z0-9_]{20,} | \bglpat-[A-Za-z0-9_-]{16,}
        | \bAKIA[0-9A-Z]{16}\b | \bxox[abprs]-[A-Za-z0-9-]{10,} | \bhf_[A-Za-z0-9]{20,} | \bnpm_[A-Za-z0-9]{30,}
        | \beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}
        | -----BEGIN\ [A-Z ]*PRIVATE\ KEY-----.*?-----END\ [A-Z ]*PRIVATE\ KEY-----
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Shapes();

    // "Authorization: Bearer x", "OPENAI_API_KEY=x", "\"password\": \"x\"".
    [GeneratedRegex("""
        (?<before> \bBearer\s+ | \b[\w-]*(?:api[_-]?key|secret|password|passwd|access[_-]?token|auth[_-]?token)\\?["']?\s*[:=]\s*\\?["']? )
        (?!fake-|\[redacted\]|null\b|true\b|false\b) [^\s"'\\,;{}()\[\]<>]{8,}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Assigned();
}
