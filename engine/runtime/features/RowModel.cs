using System.Collections.Specialized;
using System.Text;

namespace Reqnroll.Engine.Features;

/// <summary>One row of an outline's examples. Its key is made of its cells, so that it stays the same when other rows come and go.</summary>
internal sealed record RowModel(string Key, IReadOnlyList<KeyValuePair<string, string>> Cells, string[] Tags, int Line, int Column, int ExamplesLine)
{
    public Place Location => new(Line, Column);

    /// <summary>The text with the cells in their places. What a cell holds is not looked at again: it may look like another's place.</summary>
    public string Fill(string text)
    {
        var filled = new StringBuilder();
        var at = 0;
        for (var start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
        {
            if (start >= at && Cells.FirstOrDefault(cell => Stands(text, start, cell.Key)) is { Key: { } name, Value: var cell })
            {
                filled.Append(text, at, start - at).Append(cell);
                at = start + name.Length + 2;
            }
        }

        return at == 0 ? text : filled.Append(text, at, text.Length - at).ToString();
    }

    public OrderedDictionary ToArguments()
    {
        var arguments = new OrderedDictionary();
        foreach (var cell in Cells)
        {
            arguments.Add(cell.Key, cell.Value);
        }

        return arguments;
    }

    private static bool Stands(string text, int start, string name) =>
        start + name.Length + 1 < text.Length && text[start + name.Length + 1] == '>' && string.CompareOrdinal(text, start + 1, name, 0, name.Length) == 0;
}
