namespace Reqnroll.Engine.Assist;

/// <summary>Value tuples: their fields are taken by position, since the names that a step writes are not there at run time.</summary>
internal static class Tuples
{
    private const int Most = 7;

    public static bool Are(Type type) => type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    /// <exception cref="NotSupportedException">More than seven fields.</exception>
    /// <exception cref="ArgumentException">The table has another number of cells than the tuple fields.</exception>
    public static List<Binding> Bind(Type type, IReadOnlyList<Cell> cells)
    {
        var fields = Member.Of(type);
        if (fields.Count > Most)
        {
            throw new NotSupportedException($"A tuple of more than {Most} fields can not be made from a table: write a record.");
        }

        if (cells.Count != fields.Count)
        {
            throw new ArgumentException($"The table has {cells.Count} cell(s) for a tuple of {fields.Count} fields: give one a field, in their order.");
        }

        return [.. cells.Select((cell, index) => new Binding(fields.FirstOrDefault(each => each.IsMeantBy(cell.Column)) ?? fields[index], cell))];
    }
}
