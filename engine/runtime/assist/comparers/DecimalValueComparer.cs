using System.Globalization;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares values of type decimal with a text of the current culture.</summary>
public class DecimalValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is decimal;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is decimal actual && decimal.TryParse(expectedValue, CultureInfo.CurrentCulture, out var expected) && expected == actual;
}
