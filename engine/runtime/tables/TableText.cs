using System.Text;

namespace Reqnroll;

/// <summary>A table the way a feature file has it.</summary>
internal static class TableText
{
    public static string Of(IReadOnlyList<string> header, IReadOnlyList<DataTableRow> rows, bool withNewline)
    {
        var lines = rows.Select(row => row.Values.ToList()).Prepend([.. header]).ToList();
        var widths = header.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append('|');
            for (var column = 0; column < header.Count; column++)
            {
                text.Append(' ').Append(line[column].PadRight(widths[column])).Append(" |");
            }

            text.AppendLine();
        }

        return withNewline ? text.ToString() : text.ToString().TrimEnd();
    }
}
