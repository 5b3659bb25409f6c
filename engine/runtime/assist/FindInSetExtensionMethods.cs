using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist;

/// <summary>Finds the objects that a table describes.</summary>
public static class FindInSetExtensionMethods
{
    /// <summary>The one object whose properties equal the table's, or the default where there is none.</summary>
    /// <exception cref="ComparisonException">More than one fits.</exception>
    public static T? FindInSet<T>(this Table table, IEnumerable<T> set)
    {
        var found = table.FindAllInSet(set).Take(2).ToList();
        return found.Count < 2 ? found.FirstOrDefault() : throw new ComparisonException("Multiple instances match the table");
    }

    /// <summary>All objects whose properties equal the table's.</summary>
    public static IEnumerable<T> FindAllInSet<T>(this Table table, IEnumerable<T> set)
    {
        var cells = Fields.OfOne(table, typeof(T));
        Differences.Unknown(typeof(T), cells.Select(cell => cell.Column));
        return [.. set.Where(each => !Differences.Of(each, cells).Any())];
    }
}
