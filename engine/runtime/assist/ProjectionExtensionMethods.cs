namespace Reqnroll.Assist;

/// <summary>Tables and objects as projections, for LINQ's Except, Intersect and their like.</summary>
public static class ProjectionExtensionMethods
{
    /// <summary>Objects, through a table's columns if one is given.</summary>
    public static IEnumerable<Projection<T>> ToProjection<T>(this IEnumerable<T> collection, Table? table = null) => new EnumerableProjection<T>(table, collection);

    /// <summary>A table's rows, through its columns.</summary>
    public static IEnumerable<Projection<T>> ToProjection<T>(this Table table) => new EnumerableProjection<T>(table);

    /// <summary>A table's rows; the objects only say of what type.</summary>
    public static IEnumerable<Projection<T>> ToProjectionOfSet<T>(this Table table, IEnumerable<T> collection) => table.ToProjection<T>();

    /// <summary>A table's rows; the object only says of what type.</summary>
    public static IEnumerable<Projection<T>> ToProjectionOfInstance<T>(this Table table, T instance) => table.ToProjection<T>();
}
