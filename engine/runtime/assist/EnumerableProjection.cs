using System.Collections;

namespace Reqnroll.Assist;

/// <summary>Objects seen through the columns of a table.</summary>
public class EnumerableProjection<T> : IEnumerable<Projection<T>>
{
    private readonly IEnumerable<T> collection;
    private readonly IEnumerable<string>? properties;

    /// <summary>The objects, or those that the table makes, through the table's columns, or through all that they are compared by.</summary>
    /// <exception cref="ArgumentNullException">Neither a table nor objects.</exception>
    public EnumerableProjection(Table? table, IEnumerable<T>? collection = null)
    {
        if (table is null && collection is null)
        {
            throw new ArgumentNullException(nameof(table), "Give a table, or the objects to look at, or both.");
        }

        properties = table?.Header;
        this.collection = collection ?? table!.CreateSet<T>();
    }

    /// <inheritdoc/>
    public IEnumerator<Projection<T>> GetEnumerator() => collection.Select(each => new Projection<T>(each, properties)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Equality with one object, where there is exactly one here.</summary>
    public override bool Equals(object? obj) => obj is T
        ? collection.Take(2).ToList() is [var only] && new Projection<T>(only, properties).Equals(obj)
        : ReferenceEquals(this, obj);

    /// <summary>The same for all, as for a projection.</summary>
    public override int GetHashCode() => 1;
}
