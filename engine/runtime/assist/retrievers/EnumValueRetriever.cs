using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Names of an enum, in any case, blanks left aside; an empty cell is null if the enum is nullable.</summary>
public class EnumValueRetriever : IValueRetriever
{
    /// <inheritdoc/>
    public bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) => (Nullable.GetUnderlyingType(propertyType) ?? propertyType).IsEnum;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The enum has no such name.</exception>
    public object? Retrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) =>
        Nullable.GetUnderlyingType(propertyType) is not { } plain
            ? EnumText.Parse(propertyType, keyValuePair.Value)
            : string.IsNullOrEmpty(keyValuePair.Value) ? null : EnumText.Parse(plain, keyValuePair.Value);
}
