namespace Reqnroll.Engine.Assist;

/// <summary>A table as the names and values of one object, or of several.</summary>
internal static class Fields
{
    /// <summary>
    /// The cells for one object: a row of names and values a field where the header is Field and Value, where there is not exactly one row,
    /// or where the first of two cells is the name of a property; else the one row.
    /// </summary>
    /// <exception cref="ArgumentException">The table can not mean one object.</exception>
    public static IReadOnlyList<Cell> OfOne(Table table, Type type)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.RowCount == 0)
        {
            throw new ArgumentException($"The table has no row below its header, so it says nothing of {TypeName.Of(type)}: add one, or use CreateSet or CompareToSet for none.\n{table}");
        }

        var header = table.Header.ToList();
        var named = header is ["Field", "Value"];
        if (!named && table.RowCount == 1 && (header.Count != 2 || Member.Property(type, table.Rows[0][0]) is null))
        {
            return OfRow(table, 0);
        }

        if (header.Count < 2 || (!named && !Tuples.Are(type) && !table.Rows.Any(row => Member.Of(type).Any(each => each.IsMeantBy(row[0])))))
        {
            throw new ArgumentException($"The table has {table.RowCount} rows, and none begins with the name of a member of {TypeName.Of(type)}: give one row, or a row of name and value for each member, or use CreateSet or CompareToSet for several.\n{table}");
        }

        return [.. table.Rows.Select((row, index) => new Cell(Place(index), row[0], row[1]))];
    }

    /// <summary>The cells of one row, counted from 0.</summary>
    public static IReadOnlyList<Cell> OfRow(Table table, int index) =>
        [.. table.Rows[index].Select(pair => new Cell(Place(index), pair.Key, pair.Value))];

    // Counted as a reader of the feature counts: the first row below the header is row 1.
    private static string Place(int index) => $"Row {index + 1}";
}
