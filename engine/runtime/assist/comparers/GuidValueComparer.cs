using Reqnroll.Assist.ValueRetrievers;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares Guids; a short text is filled up with zeros.</summary>
public class GuidValueComparer : IValueComparer
{
    private readonly GuidValueRetriever reading = new();

    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is Guid;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is Guid actual && reading.IsAValidGuid(expectedValue) && reading.GetValue(expectedValue) == actual;
}
