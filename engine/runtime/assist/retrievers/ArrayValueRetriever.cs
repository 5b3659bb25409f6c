namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Arrays of all that has a retriever.</summary>
public class ArrayValueRetriever : EnumerableValueRetriever
{
    /// <inheritdoc/>
    public override bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) => propertyType.IsArray;

    private protected override Type ItemType(Type propertyType) => propertyType.GetElementType()!;

    private protected override object Build(Array items, Type type) => items;
}
