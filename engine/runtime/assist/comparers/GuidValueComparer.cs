using Reqnroll.Assist.ValueRetrievers;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares Guids; a short text is filled up with zeros.</summary>
public class GuidValueComparer(GuidValueRetriever guidValueRetriever) : IValueComparer
{
    /// <summary>Reads texts as the default retriever does.</summary>
    public GuidValueComparer()
        : this(new())
    {
    }

    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is Guid;

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object? actualValue) =>
        actualValue is Guid actual && guidValueRetriever.IsAValidGuid(expectedValue) && guidValueRetriever.GetValue(expectedValue) == actual;
}
