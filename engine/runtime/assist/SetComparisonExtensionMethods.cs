using Reqnroll.Assist;

namespace Reqnroll;

/// <summary>Compares objects with a table.</summary>
public static class SetComparisonExtensionMethods
{
    /// <summary>Compares the properties that the columns name: each object with one row, in any order or in the table's.</summary>
    /// <exception cref="ComparisonException">They differ; the message shows missing rows with "-" and surplus objects with "+".</exception>
    public static void CompareToSet<T>(this Table table, IEnumerable<T> set, bool sequentialEquality = false) =>
        new SetComparer<T>(table).CompareToSet(set, sequentialEquality);
}
