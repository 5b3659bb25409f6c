using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist;

/// <summary>Reads single cells of a row, in the current culture.</summary>
/// <remarks>
/// Each throws <see cref="IndexOutOfRangeException"/> for a column that is not there and <see cref="FormatException"/> for a text that does
/// not mean such a value, the empty one included.
/// </remarks>
public static class RowExtensionMethods
{
    /// <summary>The text, or null where there is no such column.</summary>
    public static string? GetString(this DataTableRow row, string id)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.TryGetValue(id, out var text) ? text : null;
    }

    /// <summary>A whole number.</summary>
    public static int GetInt32(this DataTableRow row, string id) => row.As<int>(id);

    /// <summary>A whole number.</summary>
    public static long GetInt64(this DataTableRow row, string id) => row.As<long>(id);

    /// <summary>A number.</summary>
    public static decimal GetDecimal(this DataTableRow row, string id) => row.As<decimal>(id);

    /// <summary>A number.</summary>
    public static double GetDouble(this DataTableRow row, string id) => row.As<double>(id);

    /// <summary>A number.</summary>
    public static float GetSingle(this DataTableRow row, string id) => row.As<float>(id);

    /// <summary>A date, with or without a time.</summary>
    public static DateTime GetDateTime(this DataTableRow row, string id) => row.As<DateTime>(id);

    /// <summary>"true" or "false", in any case.</summary>
    public static bool GetBoolean(this DataTableRow row, string id) => row.As<bool>(id);

    /// <summary>One character.</summary>
    public static char GetChar(this DataTableRow row, string id) => row.As<char>(id);

    /// <summary>A Guid; a short one is filled up with zeros.</summary>
    public static Guid GetGuid(this DataTableRow row, string id) => row.As<Guid>(id);

    /// <summary>A name of an enum, in any case, blanks left aside.</summary>
    /// <exception cref="InvalidOperationException">The enum has no such name.</exception>
    public static T GetDiscreteEnum<T>(this DataTableRow row, string id)
        where T : struct, IConvertible => row.As<T>(id);

    /// <summary>A name of an enum, in any case, blanks left aside; the default where the enum has no such name.</summary>
    public static T GetDiscreteEnum<T>(this DataTableRow row, string id, T defaultValue)
        where T : struct, IConvertible
    {
        ArgumentNullException.ThrowIfNull(row);
        return EnumText.TryParse(typeof(T), row[id], out var value) ? (T)value : defaultValue;
    }

    /// <summary>A name of an enum, to the letter.</summary>
    /// <exception cref="ArgumentException">The enum has no such name.</exception>
    public static TEnum GetEnumValue<TEnum>(this DataTableRow row, string id)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (TEnum)Enum.Parse(typeof(TEnum), row[id]);
    }

    /// <summary>A name of the enum that a type has a property of, under the column's name.</summary>
    /// <exception cref="InvalidOperationException">There is no such property, or its enum has no such name.</exception>
    public static Enum GetEnum<T>(this DataTableRow row, string id)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(row);
        return typeof(T).GetProperty(id)?.PropertyType is { IsEnum: true } type && EnumText.TryParse(type, row[id], out var value)
            ? (Enum)value
            : throw new InvalidOperationException($"No enum with value {row[id].Replace(" ", "", StringComparison.Ordinal)} found in type {typeof(T).Name}");
    }

    /// <summary>One object from the row.</summary>
    public static T CreateInstance<T>(this DataTableRow row) => Instance.Create<T>(Cells(row), null);

    /// <summary>One object that the caller makes and the row fills.</summary>
    public static T CreateInstance<T>(this DataTableRow row, Func<T> methodToCreateTheInstance)
    {
        ArgumentNullException.ThrowIfNull(methodToCreateTheInstance);
        object instance = methodToCreateTheInstance()!;
        Instance.Fill(instance, Cells(row), null);
        return (T)instance;
    }

    private static T As<T>(this DataTableRow row, string id)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (T)new Cell("Row", id, row[id]).Value(typeof(T), id, typeof(T))!;
    }

    private static List<Cell> Cells(DataTableRow row) => [.. row.Select(pair => new Cell("Row", pair.Key, pair.Value))];
}
