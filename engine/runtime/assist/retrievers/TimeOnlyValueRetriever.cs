using System.Globalization;
using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>A time of day, in the current culture or as ISO 8601.</summary>
public class TimeOnlyValueRetriever : StructRetriever<TimeOnly>
{
    /// <inheritdoc/>
    protected override TimeOnly GetNonEmptyValue(string value) => TimeOnly.TryParse(value, CultureInfo.CurrentCulture, out var read)
        ? read
        : throw NotAValue.Of<TimeOnly>(value, "write a time such as 09:30");
}
