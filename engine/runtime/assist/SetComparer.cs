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
        // One whose first member reads as the first cell is likely: else each row would be compared with each object.
        var likely = Nodes(left).ToLookup(node => Reads(node.Value));
        for (var index = 0; index < table.RowCount; index++)
        {
            var cells = Fields.OfRow(table, index);
            var node = likely[cells[0].Text].Where(each => each.List is not null).Concat(Nodes(left)).FirstOrDefault(each => IsMatch(cells, each.Value));
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

    private string? Reads(T item) => item is null ? null : Member.Property(item.GetType(), table.Header.First())?.Get(item)?.ToString();

    private static IEnumerable<LinkedListNode<T>> Nodes(LinkedList<T> list)
    {
        for (var node = list.First; node is not null; node = node.Next)
        {
            yield return node;
        }
    }

    private static bool IsMatch(IReadOnlyList<Cell> cells, T item) => !Differences.Of(item, cells).Any();
}
