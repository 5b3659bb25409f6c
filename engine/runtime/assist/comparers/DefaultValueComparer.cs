namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares the text with what the value says of itself; null is an empty text.</summary>
public class DefaultValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => true;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) => expectedValue == (actualValue?.ToString() ?? "");
}
