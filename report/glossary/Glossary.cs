using System.Text.RegularExpressions;
using Acceptance.Report.Messages;
using Acceptance.Report.Prose;

namespace Acceptance.Report.Words;

/// <summary>Reads a glossary: Markdown tables whose first column is a word and whose second column is what it means.</summary>
internal static partial class Glossary
{
    public static IReadOnlyList<Entry> Read(string? file, Action<Problem> complain)
    {
        if (file is null)
            return [];
        try
        {
            return [.. File.ReadLines(file).Select(line => Row().Match(line)).Where(row => row.Success && !Ruler().IsMatch(row.Value)).Select(Of).OfType<Entry>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain(new(file, 0, $"The glossary cannot be read ({e.Message}): the page is without it."));
            return [];
        }
    }

    private static Entry? Of(Match row)
    {
        var (word, means) = (row.Groups[1].Value.Trim().Replace("\\|", "|"), row.Groups[2].Value.Trim());
        if (means is "means" or "meaning")
            return null;
        var isTag = word.StartsWith("`@", StringComparison.Ordinal);
        var html = Markdown.ToHtml(means);
        return new(word.Replace("`", ""), html, isTag ? [.. word.Replace("`", "").Split(',', StringSplitOptions.TrimEntries)] : Forms(word), isTag);
    }

    // "whole, streamed" are two words; "to pause" occurs as "pauses"; what is in quotes is a whole sentence and not looked for.
    private static string[] Forms(string word) => word.StartsWith('"')
        ? []
        : [.. Aside().Replace(word, "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(form => Small().Replace(form, ""))
            .Where(form => form.Length > 2)];

    [GeneratedRegex(@"^\s*\|((?:[^|\\]|\\.)+)\|(.+)\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^[\s|:-]+$")]
    private static partial Regex Ruler();

    // "the developer" also occurs as "a developer", "to pause" as "pauses".
    [GeneratedRegex("^(to|the|an?) ")]
    private static partial Regex Small();

    [GeneratedRegex(@"\([^)]*\)|`")]
    private static partial Regex Aside();
}
