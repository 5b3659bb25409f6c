using System.Text.RegularExpressions;

namespace Agents.Domain;

/// <summary>Patterns of paths: `*` and `?` stand for what is no slash, `**` for anything; a pattern that ends in a slash means all below.</summary>
internal static class PathPattern
{
    /// <summary>Whether a path fits one of the patterns.</summary>
    public static bool Fits(string path, IEnumerable<string> patterns) =>
        patterns.Any(pattern => Regex.IsMatch(path, Expression(pattern), RegexOptions.CultureInvariant));

    private static string Expression(string pattern) => @"\A" + Regex.Escape(pattern.EndsWith('/') ? pattern + "**" : pattern)
        .Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal)
        .Replace(@"\*\*", ".*", StringComparison.Ordinal)
        .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
        .Replace(@"\?", "[^/]", StringComparison.Ordinal) + @"\z";
}
