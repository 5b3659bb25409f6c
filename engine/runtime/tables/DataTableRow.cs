using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Reqnroll;

/// <summary>One row of a table: column to cell. An empty cell is "".</summary>
public class DataTableRow : IDictionary<string, string>
{
    private readonly Table table;
    private readonly string[] cells;

    internal DataTableRow(Table table, string[] cells)
    {
        this.table = table;
        this.cells = cells;
    }

    /// <inheritdoc/>
    public int Count => cells.Length;

    /// <inheritdoc/>
    public ICollection<string> Keys => table.Header;

    /// <inheritdoc/>
    public ICollection<string> Values => Array.AsReadOnly(cells);

    bool ICollection<KeyValuePair<string, string>>.IsReadOnly => false;

    /// <summary>The cell of a column.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such column.</exception>
    public string this[string key]
    {
        get => cells[table.IndexOf(key)];
        set => cells[table.IndexOf(key)] = value;
    }

    /// <summary>The cell of a column, counted from 0.</summary>
    public string this[int index] => cells[index];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => table.ContainsColumn(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = ContainsKey(key) ? this[key] : null;
        return value is not null;
    }

    bool ICollection<KeyValuePair<string, string>>.Contains(KeyValuePair<string, string> item) => TryGetValue(item.Key, out var cell) && cell == item.Value;

    void ICollection<KeyValuePair<string, string>>.CopyTo(KeyValuePair<string, string>[] array, int arrayIndex) => this.ToList().CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => table.Header.Zip(cells, KeyValuePair.Create).GetEnumerator();

    // Not possible: a row has the table's columns.
    void IDictionary<string, string>.Add(string key, string value) => throw Fixed();

    void ICollection<KeyValuePair<string, string>>.Add(KeyValuePair<string, string> item) => throw Fixed();

    void ICollection<KeyValuePair<string, string>>.Clear() => throw Fixed();

    bool IDictionary<string, string>.Remove(string key) => throw Fixed();

    bool ICollection<KeyValuePair<string, string>>.Remove(KeyValuePair<string, string> item) => throw Fixed();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static NotSupportedException Fixed() => new("A row has the columns of its table: change the table instead.");
}
