using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist;

/// <summary>Compares objects with a table.</summary>
public class SetComparer<T>(Table table)
{
    /// <summary>Compares each object with one row, in any order or in the table's.</summary>
    /// <exception cref="ComparisonException">They differ, or a column names no property.</exception>
    public void CompareToSet(IEnumerable<T> set, bool sequentialEquality)
    {
        ArgumentNullException.ThrowIfNull(set);
        Differences.Unknown(typeof(T), table.Header);
        var actual = set.ToList();
        var difference = new SetDifference<T>(table);
        if (sequentialEquality)
        {
            InOrder(actual, difference);
        }
        else
        {
            InAnyOrder(actual, difference);
        }

        difference.Throw();
    }

    private void InOrder(List<T> actual, SetDifference<T> difference)
    {
        for (var index = 0; index < Math.Max(actual.Count, table.RowCount); index++)
        {
            if (index >= table.RowCount)
            {
                difference.Surplus(actual[index], below: table.RowCount);
            }
            else if (index >= actual.Count)
            {
                difference.Missing(index);
            }
            else if (!IsMatch(Fields.OfRow(table, index), actual[index]))
            {
                difference.Missing(index);
                difference.Surplus(actual[index], below: index);
            }
        }
    }

    private void InAnyOrder(List<T> actual, SetDifference<T> difference)
    {
        var left = new LinkedList<T>(actual);
        for (var index = 0; index < table.RowCount; index++)
        {
            var cells = Fields.OfRow(table, index);
            var node = left.First;
            while (node is not null && !IsMatch(cells, node.Value))
            {
                node = node.Next;
            }

            if (node is null)
            {
                difference.Missing(index);
            }
            else
            {
                left.Remove(node);
            }
        }

        foreach (var each in left)
        {
            difference.Surplus(each, below: table.RowCount);
        }
    }

    private static bool IsMatch(IReadOnlyList<Cell> cells, T item) => !Differences.Of(item, cells).Any();
}
