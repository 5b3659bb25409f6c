using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Several values in one cell, apart by commas or semicolons; an empty cell has none.</summary>
public abstract class EnumerableValueRetriever : IValueRetriever
{
    private static readonly char[] Separators = [',', ';'];

    /// <inheritdoc/>
    public abstract bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType);

    /// <inheritdoc/>
    public object? Retrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType)
    {
        var type = ItemType(propertyType);
        var texts = string.IsNullOrWhiteSpace(keyValuePair.Value) ? [] : keyValuePair.Value.Split(Separators);
        var items = Array.CreateInstance(type, texts.Length);
        for (var index = 0; index < texts.Length; index++)
        {
            items.SetValue(Item(KeyValuePair.Create(keyValuePair.Key, texts[index].Trim()), targetType, type), index);
        }

        return Build(items, type);
    }

    private protected abstract Type ItemType(Type propertyType);

    private protected abstract object Build(Array items, Type type);

    private static object? Item(KeyValuePair<string, string> item, Type target, Type type) => Service.Instance.RetrieverOf(item, target, type) is { } retriever
        ? retriever.Retrieve(item, target, type)
        : throw new InvalidOperationException($"nothing makes '{item.Value}' a {TypeName.Of(type)}: register a retriever with Service.Instance.ValueRetrievers.Register.");
}
