using System.Globalization;
using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Dates and times, in the current culture or as ISO 8601.</summary>
public class DateTimeOffsetValueRetriever : StructRetriever<DateTimeOffset>
{
    /// <summary>How they are read; for the whole process.</summary>
    public static DateTimeStyles DateTimeStyles { get; set; } = DateTimeStyles.None;

    /// <inheritdoc/>
    protected override DateTimeOffset GetNonEmptyValue(string value) => DateTimeOffset.TryParse(value, CultureInfo.CurrentCulture, DateTimeStyles, out var read)
        ? read
        : throw NotAValue.Of<DateTimeOffset>(value, "write a date and time such as 2026-01-31T09:30+01:00");
}
