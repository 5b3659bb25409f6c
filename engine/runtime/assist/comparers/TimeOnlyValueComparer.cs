using System.Globalization;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares values of type TimeOnly with a text of the current culture.</summary>
public class TimeOnlyValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is TimeOnly;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is TimeOnly actual && TimeOnly.TryParse(expectedValue, CultureInfo.CurrentCulture, out var expected) && expected == actual;
}
