namespace Engine.Assist.Tests;

/// <summary>Tables as a feature file has them.</summary>
internal static class Tables
{
    public static DataTable Of(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        var table = new DataTable(lines[0]);
        foreach (var cells in lines.Skip(1))
        {
            table.AddRow(cells);
        }

        return table;
    }
}
