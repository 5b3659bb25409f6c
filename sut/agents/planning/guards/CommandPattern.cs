using System.Text.RegularExpressions;

namespace Agents.Planning.Guards;

/// <summary>A pattern of commands, in which * stands for anything.</summary>
internal static class CommandPattern
{
    /// <summary>
    /// Whether a command is of that kind. A pattern counts wherever a word begins, since a shell runs what stands behind `&amp;&amp;`, in
    /// quotes or in brackets just as well.
    /// </summary>
    public static bool Fits(string pattern, string command)
    {
        var words = pattern.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Regex.Escape(word).Replace(@"\*", ".*", StringComparison.Ordinal));
        var end = pattern.TrimEnd().EndsWith('*') ? "" : @"(?![\w-])";
        return Misbehaviour.Is("deny-everything") || Regex.IsMatch(command, $@"(?<![\w-]){string.Join(@"\s+", words)}{end}", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
