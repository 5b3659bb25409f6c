using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist;

/// <summary>An object seen through some of its properties: two are equal where the properties that both look at are.</summary>
public class Projection<T>
{
    private readonly T item;
    private readonly IReadOnlyCollection<string>? properties;

    /// <summary>Looks at these properties, or, for null, at those that the other side of a comparison names.</summary>
    /// <exception cref="ComparisonException">One of them does not exist.</exception>
    public Projection(T item, IEnumerable<string>? properties)
    {
        this.item = item;
        this.properties = properties?.ToList();
        Differences.Unknown(typeof(T), this.properties ?? []);
    }

    /// <summary>Equality with another projection, or with an object itself.</summary>
    public override bool Equals(object? obj) => obj switch
    {
        Projection<T> other => IsEqual(other.item, Common(other.properties)),
        T other => IsEqual(other, properties),
        _ => false,
    };

    /// <summary>The same for all: which properties count is known only when two meet.</summary>
    public override int GetHashCode() => 1;

    private IEnumerable<string>? Common(IReadOnlyCollection<string>? others) => properties is null ? others : others is null ? properties : properties.Intersect(others);

    private bool IsEqual(T other, IEnumerable<string>? names) => item is not null && other is not null && names is not null
        && names.All(name => Equals(Member.Property(item.GetType(), name)!.Get(item), Member.Property(other.GetType(), name)!.Get(other)));
}
