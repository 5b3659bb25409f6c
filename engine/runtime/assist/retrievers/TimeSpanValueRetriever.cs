using System.Globalization;
using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>A length of time, in the current culture.</summary>
public class TimeSpanValueRetriever : StructRetriever<TimeSpan>
{
    /// <inheritdoc/>
    protected override TimeSpan GetNonEmptyValue(string value) => TimeSpan.TryParse(value, CultureInfo.CurrentCulture, out var read)
        ? read
        : throw NotAValue.Of<TimeSpan>(value, "write a length of time such as 1:02:03 for one hour, two minutes and three seconds");
}
