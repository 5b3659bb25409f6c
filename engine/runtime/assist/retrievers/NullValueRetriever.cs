namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Null for one agreed text, such as "&lt;null&gt;", wherever a member can be null. Not registered by default.</summary>
public class NullValueRetriever(string nullText) : IValueRetriever
{
    /// <inheritdoc/>
    public bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) =>
        (!propertyType.IsValueType || Nullable.GetUnderlyingType(propertyType) is not null)
        && string.Equals(keyValuePair.Value?.Trim(), nullText, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public object? Retrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) => null;
}
