using Reqnroll.Bindings;

namespace Reqnroll.Engine.Features;

/// <summary>One step as written. Steps of a background take no values of an outline's row.</summary>
internal sealed record StepModel(
    string Keyword, StepDefinitionType Type, string Text, string? DocString, string? MediaType, IReadOnlyList<string[]>? Table, int Line, bool IsBackground)
{
    public StepInstance For(RowModel? row)
    {
        Func<string, string> fill = row is null || IsBackground ? text => text : row.Fill;
        return new(Type, Keyword, fill(Text), DocString is null ? null : fill(DocString), Table is null ? null : Filled(Table, fill));
    }

    private static Table Filled(IReadOnlyList<string[]> rows, Func<string, string> fill)
    {
        var table = new Table([.. rows[0].Select(fill)]);
        foreach (var row in rows.Skip(1))
        {
            table.AddRow([.. row.Select(fill)]);
        }

        return table;
    }
}
