namespace Reqnroll;

/// <summary>A table below a step. Its first row is always the header.</summary>
public class Table
{
    private readonly List<string> header;
    private readonly List<DataTableRow> rows = [];

    /// <summary>A table with these columns and no rows yet.</summary>
    /// <exception cref="ArgumentException">No column.</exception>
    public Table(params string[] header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header.Length == 0)
        {
            throw new ArgumentException("A table needs at least one column.", nameof(header));
        }

        // Two may have one name, as on a chess board without a header: by name the first is meant.
        this.header = [.. header.Select(name => name ?? "")];
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

        rows.Add(new(this, [.. cells.Select(cell => cell ?? "")]));
    }

    /// <summary>Adds a row; columns that are not named are empty.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no column of one of the names.</exception>
    public void AddRow(IDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var cells = new string[header.Count];
        foreach (var (column, cell) in values)
        {
            cells[IndexOf(column)] = cell;
        }

        AddRow(cells);
    }

    /// <summary>The table as text, columns aligned.</summary>
    public override string ToString() => ToString(headersOnly: false);

    /// <summary>The table as text, columns aligned.</summary>
    public string ToString(bool headersOnly, bool withNewline = true) => TableText.Of(header, headersOnly ? [] : rows, withNewline);

    internal int IndexOf(string column) => header.IndexOf(column) is >= 0 and var index
        ? index
        : throw new IndexOutOfRangeException($"Could not find a column named '{column}' in the table.{Environment.NewLine}{this}");
}
