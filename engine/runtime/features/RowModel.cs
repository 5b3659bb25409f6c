using System.Collections.Specialized;

namespace Reqnroll.Engine.Features;

/// <summary>One row of an outline's examples. Its key is made of its cells, so that it stays the same when other rows come and go.</summary>
internal sealed record RowModel(string Key, IReadOnlyList<KeyValuePair<string, string>> Cells, string[] Tags, int Line, int Column, int ExamplesLine)
{
    public Place Location => new(Line, Column);

    public string Fill(string text) => Cells.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Key}>", cell.Value, StringComparison.Ordinal));

    public OrderedDictionary ToArguments()
    {
        var arguments = new OrderedDictionary();
        foreach (var cell in Cells)
        {
            arguments.Add(cell.Key, cell.Value);
        }

        return arguments;
    }
}
