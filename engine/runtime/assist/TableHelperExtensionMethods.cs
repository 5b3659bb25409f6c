using Reqnroll.Assist;
using Reqnroll.Engine.Assist;

namespace Reqnroll;

/// <summary>Makes objects from tables.</summary>
/// <remarks>Every method throws <see cref="FormatException"/>, with row and column, for a cell that does not mean a value of its member's type.</remarks>
public static class TableHelperExtensionMethods
{
    /// <summary>One object: from the one row, or from rows of name and value.</summary>
    public static T CreateInstance<T>(this Table table) => table.CreateInstance<T>((InstanceCreationOptions?)null);

    /// <summary>One object: from the one row, or from rows of name and value.</summary>
    public static T CreateInstance<T>(this Table table, InstanceCreationOptions? creationOptions) =>
        Instance.Create<T>(Fields.OfOne(table, typeof(T)), creationOptions);

    /// <summary>One object that the caller makes and the table fills.</summary>
    public static T CreateInstance<T>(this Table table, Func<T> methodToCreateTheInstance) => table.CreateInstance(methodToCreateTheInstance, null);

    /// <summary>One object that the caller makes and the table fills.</summary>
    public static T CreateInstance<T>(this Table table, Func<T> methodToCreateTheInstance, InstanceCreationOptions? creationOptions)
    {
        ArgumentNullException.ThrowIfNull(methodToCreateTheInstance);
        object instance = methodToCreateTheInstance()!;
        table.FillInstance(instance, creationOptions);
        return (T)instance;
    }

    /// <summary>Sets the members that the table names.</summary>
    public static void FillInstance(this Table table, object instance) => table.FillInstance(instance, null);

    /// <summary>Sets the members that the table names.</summary>
    public static void FillInstance(this Table table, object instance, InstanceCreationOptions? creationOptions)
    {
        ArgumentNullException.ThrowIfNull(instance);
        Instance.Fill(instance, Fields.OfOne(table, instance.GetType()), creationOptions);
    }

    /// <summary>An object a row.</summary>
    public static IEnumerable<T> CreateSet<T>(this Table table) => table.CreateSet<T>((InstanceCreationOptions?)null);

    /// <summary>An object a row.</summary>
    public static IEnumerable<T> CreateSet<T>(this Table table, InstanceCreationOptions? creationOptions) =>
        Each(table, index => Instance.Create<T>(Fields.OfRow(table, index), creationOptions));

    /// <summary>An object a row, which the caller makes and the row fills.</summary>
    public static IEnumerable<T> CreateSet<T>(this Table table, Func<T> methodToCreateEachInstance) => table.CreateSet(methodToCreateEachInstance, null);

    /// <summary>An object a row, which the caller makes and the row fills.</summary>
    public static IEnumerable<T> CreateSet<T>(this Table table, Func<T> methodToCreateEachInstance, InstanceCreationOptions? creationOptions) =>
        table.CreateSet(_ => methodToCreateEachInstance(), creationOptions);

    /// <summary>An object a row, which the caller makes from the row and the row fills.</summary>
    public static IEnumerable<T> CreateSet<T>(this Table table, Func<DataTableRow, T> methodToCreateEachInstance) =>
        table.CreateSet(methodToCreateEachInstance, null);

    /// <summary>An object a row, which the caller makes from the row and the row fills.</summary>
    public static IEnumerable<T> CreateSet<T>(this Table table, Func<DataTableRow, T> methodToCreateEachInstance, InstanceCreationOptions? creationOptions) =>
        Each(table, index =>
        {
            object instance = methodToCreateEachInstance(table.Rows[index])!;
            Instance.Fill(instance, Fields.OfRow(table, index), creationOptions);
            return (T)instance;
        });

    private static List<T> Each<T>(Table table, Func<int, T> make) => [.. Enumerable.Range(0, table.RowCount).Select(make)];
}
