using System.Text.RegularExpressions;

namespace Acceptance.Report.Documents;

/// <summary>Names that stand in links: the same in every run as long as nobody renames what they stand for.</summary>
internal static partial class Slug
{
    private const int Longest = 60;

    /// <summary>A feature's: its path without the folder that all have and without the extension.</summary>
    public static string OfFeature(string uri)
    {
        var path = Regex.Replace(uri.Replace('\\', '/'), @"^(.*/)?features/", "");
        return string.Join('/', Regex.Replace(path, @"\.feature(\.md)?$", "").Split('/').Select(Of));
    }

    /// <summary>Letters, digits and dashes.</summary>
    public static string Of(string text)
    {
        var slug = Other().Replace(text.ToLowerInvariant(), "-").Trim('-');
        return slug.Length == 0 ? "unnamed" : slug[..Math.Min(slug.Length, Longest)].TrimEnd('-');
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex Other();
}
