namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Reads cells for a value type and its nullable form, whose empty cell is null.</summary>
public abstract class StructRetriever<T> : IValueRetriever
    where T : struct
{
    /// <inheritdoc/>
    public virtual bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) =>
        propertyType == typeof(T) || propertyType == typeof(T?);

    /// <inheritdoc/>
    public object? Retrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) =>
        propertyType == typeof(T?) && string.IsNullOrEmpty(keyValuePair.Value) ? null : GetNonEmptyValue(keyValuePair.Value);

    /// <summary>The value of a text; an empty one comes here too if the type has no null.</summary>
    /// <exception cref="FormatException">The text means no such value.</exception>
    protected abstract T GetNonEmptyValue(string value);
}
