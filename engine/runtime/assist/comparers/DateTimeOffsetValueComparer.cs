using System.Globalization;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares values of type DateTimeOffset with a text of the current culture.</summary>
public class DateTimeOffsetValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is DateTimeOffset;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is DateTimeOffset actual && DateTimeOffset.TryParse(expectedValue, CultureInfo.CurrentCulture, out var expected) && expected == actual;
}
