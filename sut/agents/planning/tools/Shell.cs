namespace Agents.Planning.Tools;

/// <summary>Texts in a shell's command line (POSIX Shell Command Language, 2.2.2 Single-Quotes).</summary>
internal static class Shell
{
    /// <summary>One word, whatever is in it.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
