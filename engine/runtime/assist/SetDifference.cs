using System.Collections;
using System.Globalization;

namespace Reqnroll.Engine.Assist;

/// <summary>What a table has and a set has not, and the reverse, told as one table.</summary>
internal sealed class SetDifference<T>(Table table)
{
    private readonly HashSet<int> missing = [];
    private readonly List<(T Item, int Below)> surplus = [];

    public void Missing(int row) => missing.Add(row);

    public void Surplus(T item, int below) => surplus.Add((item, below));

    /// <exception cref="ComparisonException">There is a difference.</exception>
    public void Throw()
    {
        if (missing.Count > 0 || surplus.Count > 0)
        {
            throw new ComparisonException(Environment.NewLine + Text());
        }
    }

    private string Text()
    {
        var shown = new DataTable([.. table.Header]);
        var marks = new List<string> { "  " };
        for (var row = 0; row <= table.RowCount; row++)
        {
            if (row < table.RowCount)
            {
                shown.AddRow([.. table.Rows[row].Values]);
                marks.Add(missing.Contains(row) ? "- " : "  ");
            }

            foreach (var (item, _) in surplus.Where(each => each.Below == row))
            {
                shown.AddRow([.. table.Header.Select(column => Shown(item, column))]);
                marks.Add("+ ");
            }
        }

        var lines = shown.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(lines.Zip(marks, (line, mark) => mark + line + Environment.NewLine));
    }

    private static string Shown(T item, string column) => (item is null ? null : Member.Property(item.GetType(), column)!.Get(item)) switch
    {
        null => "",
        string text => text,
        // To the tick: two times that differ must not look the same.
        DateTime time => time.ToString(Pattern(), CultureInfo.CurrentCulture),
        IEnumerable several => string.Join(",", several.Cast<object?>()),
        var other => other.ToString() ?? "",
    };

    private static string Pattern()
    {
        var format = DateTimeFormatInfo.CurrentInfo;
        return $"{format.ShortDatePattern} {format.LongTimePattern.Replace(":ss", ":ss.FFFFFFF", StringComparison.Ordinal)}";
    }
}
