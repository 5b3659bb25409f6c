using System.Globalization;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares values of type DateOnly with a text of the current culture.</summary>
public class DateOnlyValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is DateOnly;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is DateOnly actual && DateOnly.TryParse(expectedValue, CultureInfo.CurrentCulture, out var expected) && expected == actual;
}
