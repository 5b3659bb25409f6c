namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Lists, and the interfaces that a list has, of all that has a retriever.</summary>
public class ListValueRetriever : EnumerableValueRetriever
{
    private static readonly HashSet<Type> Lists =
        [typeof(List<>), typeof(IEnumerable<>), typeof(ICollection<>), typeof(IList<>), typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>)];

    /// <inheritdoc/>
    public override bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) =>
        propertyType.IsGenericType && Lists.Contains(propertyType.GetGenericTypeDefinition());

    private protected override Type ItemType(Type propertyType) => propertyType.GetGenericArguments()[0];

    private protected override object Build(Array items, Type type) => Activator.CreateInstance(typeof(List<>).MakeGenericType(type), items)!;
}
