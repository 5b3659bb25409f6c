using System.Globalization;
using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Dates and times, in the current culture or as ISO 8601.</summary>
public class DateTimeValueRetriever : StructRetriever<DateTime>
{
    /// <summary>How they are read; for the whole process.</summary>
    public static DateTimeStyles DateTimeStyles { get; set; } = DateTimeStyles.None;

    /// <inheritdoc/>
    protected override DateTime GetNonEmptyValue(string value) => DateTime.TryParse(value, CultureInfo.CurrentCulture, DateTimeStyles, out var read)
        ? read
        : throw NotAValue.Of<DateTime>(value, "write a date such as 2026-01-31, or with a time, 2026-01-31 09:30");
}
