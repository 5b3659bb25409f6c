using Reqnroll.Assist;

namespace Reqnroll.Engine.Assist;

/// <summary>Where an object differs from cells, in words, found one at a time.</summary>
internal static class Differences
{
    /// <exception cref="ComparisonException">There is no object.</exception>
    public static IEnumerable<string> Of<T>(Table table, T instance) => instance is null
        ? throw new ComparisonException("The item to compare was null.")
        : Of(instance, Fields.OfOne(table, typeof(T)));

    /// <summary>Where one object differs; nothing, which no cell describes, differs in all.</summary>
    public static IEnumerable<string> Of<T>(T instance, IReadOnlyList<Cell> cells) => instance is null
        ? ["There is no object."]
        : cells.Select(cell => Of(instance, cell)).OfType<string>();

    /// <exception cref="ComparisonException">A column names no property.</exception>
    public static void Unknown(Type type, IEnumerable<string> columns)
    {
        var unknown = columns.Where(column => Member.Property(type, column) is null).ToList();
        if (unknown.Count > 0)
        {
            throw new ComparisonException(string.Join(Environment.NewLine, unknown.Prepend("The following fields do not exist:")));
        }
    }

    private static string? Of(object instance, Cell cell)
    {
        if (Member.Property(instance.GetType(), cell.Column) is not { } property)
        {
            return $"{cell.Column}: Property does not exist";
        }

        var actual = property.Get(instance);
        return cell.Means(actual)
            ? null
            : $"{cell.Column}: Expected <{cell.Text}>, Actual <{actual}>, Using '{Service.Instance.ComparerOf(actual).GetType().FullName}'";
    }
}
