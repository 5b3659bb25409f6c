using System.Globalization;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares values of type double with a text of the current culture.</summary>
public class DoubleValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is double;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is double actual && double.TryParse(expectedValue, CultureInfo.CurrentCulture, out var expected) && expected == actual;
}
