namespace Reqnroll;

/// <summary>A row of name and value.</summary>
public static class TableHelpers
{
    /// <summary>The first cell.</summary>
    public static string Id(this DataTableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row[0];
    }

    /// <summary>The second cell.</summary>
    public static string Value(this DataTableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row[1];
    }
}
