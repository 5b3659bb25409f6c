namespace Reqnroll;

/// <summary>A table below a step. Its first row is always the header.</summary>
public class Table
{
    private readonly List<string> header;
    private readonly List<DataTableRow> rows = [];

    /// <summary>A table with these columns and no rows yet.</summary>
    /// <exception cref="ArgumentException">No column, or two of the same name.</exception>
    public Table(params string[] header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header.Length == 0 || header.Distinct().Count() != header.Length)
        {
            throw new ArgumentException("A table needs at least one column, and no two of the same name.", nameof(header));
        }

        this.header = [.. header];
        Rows = new DataTableRows(rows);
    }

    /// <summary>The column names, as they are now: a later renaming does not change them.</summary>
    public ICollection<string> Header => [.. header];

    /// <summary>The rows below the header.</summary>
    public DataTableRows Rows { get; }

    /// <summary>How many rows there are below the header.</summary>
    public int RowCount => rows.Count;

    /// <summary>Whether there is such a column.</summary>
    public bool ContainsColumn(string column) => header.Contains(column);

    /// <summary>Gives a column another name.</summary>
    public void RenameColumn(string oldColumn, string newColumn) => header[IndexOf(oldColumn)] = newColumn;

    /// <summary>Adds a row: one cell a column.</summary>
    /// <exception cref="ArgumentException">Another number of cells.</exception>
    public void AddRow(params string[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Length != header.Count)
        {
            throw new ArgumentException($"The row has {cells.Length} cell(s) and the table {header.Count} column(s): give one cell a column.", nameof(cells));
        }

        rows.Add(new(this, cells));
    }

    /// <summary>Adds a row; columns that are not named are empty.</summary>
    public void AddRow(IDictionary<string, string> values) => AddRow([.. header.Select(column => values.TryGetValue(column, out var cell) ? cell : "")]);

    /// <summary>The table as text, columns aligned.</summary>
    public override string ToString() => ToString(headersOnly: false);

    /// <summary>The table as text, columns aligned.</summary>
    public string ToString(bool headersOnly, bool withNewline = true) => TableText.Of(header, headersOnly ? [] : rows, withNewline);

    internal int IndexOf(string column) => header.IndexOf(column) is >= 0 and var index
        ? index
        : throw new IndexOutOfRangeException($"Could not find a column named '{column}' in the table.{Environment.NewLine}{this}");
}
