using Gherkin.Ast;

namespace Reqnroll.Engine.Features;

/// <summary>The example rows of an outline.</summary>
internal static class RowReader
{
    public static IReadOnlyList<RowModel> Rows(Scenario scenario)
    {
        var seen = new Dictionary<string, int>();
        var rows = new List<RowModel>();
        foreach (var table in scenario.Examples.Where(each => each.TableHeader is not null))
        {
            var columns = table.TableHeader.Cells.Select(cell => cell.Value).ToList();
            string[] tags = [.. table.Tags.Select(tag => tag.Name.TrimStart('@'))];
            foreach (var row in table.TableBody)
            {
                var cells = columns.Zip(row.Cells, (column, cell) => KeyValuePair.Create(column, cell.Value)).ToList();
                var key = string.Join(" | ", cells.Select(cell => cell.Value));
                var times = seen[key] = seen.GetValueOrDefault(key) + 1;
                rows.Add(new(times == 1 ? key : $"{key} #{times}", cells, tags, row.Location.Line, row.Location.Column, table.Location.Line));
            }
        }

        return rows;
    }
}
