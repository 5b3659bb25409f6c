using System.Globalization;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares values of type float with a text of the current culture.</summary>
public class FloatValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is float;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is float actual && float.TryParse(expectedValue, CultureInfo.CurrentCulture, out var expected) && expected == actual;
}
