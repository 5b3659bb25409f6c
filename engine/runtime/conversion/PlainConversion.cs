using System.ComponentModel;
using System.Globalization;

namespace Reqnroll.Engine.Conversion;

/// <summary>Conversions that need no transformation: enums, Guids, and what .NET converts in the binding culture.</summary>
internal static class PlainConversion
{
    /// <exception cref="FormatException">The text does not mean such a value.</exception>
    public static object? Convert(object value, Type type, CultureInfo culture)
    {
        if (value is Table table && type == typeof(DataTable))
        {
            return DataTable.FromTable(table);
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var text = value as string;
        if (text is { Length: 0 } && plain != type)
        {
            return null;
        }

        if (text is not null && type.IsEnum)
        {
            return Enum.Parse(plain, text.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
        }

        if (text is not null && plain == typeof(Guid))
        {
            return Guid.TryParse(text, out var guid) ? guid : Guid.Parse(Padded(text));
        }

        return text is not null && FromText(text, plain, culture) is { } made ? made : System.Convert.ChangeType(value, plain, culture);
    }

    private static object? FromText(string text, Type type, CultureInfo culture)
    {
        try
        {
            var converter = TypeDescriptor.GetConverter(type);
            return converter.CanConvertFrom(typeof(string)) ? converter.ConvertFrom(null, culture, text) : null;
        }
        catch (Exception problem) when (problem is FormatException or NotSupportedException or ArgumentException)
        {
            // ChangeType is asked next: its error is the one that names the text.
            return null;
        }
    }

    private static string Padded(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        return digits.Length < 32 && digits.All(char.IsAsciiHexDigit) ? digits.PadRight(32, '0') : text;
    }
}
