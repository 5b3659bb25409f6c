using System.Globalization;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares values of type DateTime with a text of the current culture.</summary>
public class DateTimeValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is DateTime;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is DateTime actual && DateTime.TryParse(expectedValue, CultureInfo.CurrentCulture, out var expected) && expected == actual;
}
