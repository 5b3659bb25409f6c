using System.Collections;

namespace Reqnroll;

/// <summary>The rows of a table.</summary>
public class DataTableRows : IEnumerable<DataTableRow>
{
    private readonly IReadOnlyList<DataTableRow> rows;

    internal DataTableRows(IReadOnlyList<DataTableRow> rows) => this.rows = rows;

    /// <summary>How many there are.</summary>
    public int Count => rows.Count;

    /// <summary>One of them, counted from 0.</summary>
    public DataTableRow this[int index] => rows[index];

    /// <inheritdoc/>
    public IEnumerator<DataTableRow> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
