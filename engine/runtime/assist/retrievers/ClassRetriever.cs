namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Reads cells for a reference type.</summary>
public abstract class ClassRetriever<T> : IValueRetriever
    where T : class
{
    /// <inheritdoc/>
    public virtual bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) => propertyType == typeof(T);

    /// <inheritdoc/>
    public object? Retrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) =>
        keyValuePair.Value is { } value ? GetNonEmptyValue(value) : null;

    /// <summary>The value of a text.</summary>
    /// <exception cref="FormatException">The text means no such value.</exception>
    protected abstract T GetNonEmptyValue(string value);
}
