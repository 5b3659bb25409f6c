using System.Globalization;
using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>A date without a time, in the current culture or as ISO 8601.</summary>
public class DateOnlyValueRetriever : StructRetriever<DateOnly>
{
    /// <inheritdoc/>
    protected override DateOnly GetNonEmptyValue(string value) => DateOnly.TryParse(value, CultureInfo.CurrentCulture, out var read)
        ? read
        : throw NotAValue.Of<DateOnly>(value, "write a date such as 2026-01-31");
}
