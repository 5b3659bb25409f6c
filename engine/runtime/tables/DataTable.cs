namespace Reqnroll;

/// <summary>The present name of <see cref="Table"/>.</summary>
public class DataTable(params string[] header) : Table(header)
{
    /// <summary>A table of the old name as one of the new: cells are copied.</summary>
    public static DataTable FromTable(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var copy = new DataTable([.. table.Header]);
        foreach (var row in table.Rows)
        {
            copy.AddRow([.. row.Values]);
        }

        return copy;
    }
}
