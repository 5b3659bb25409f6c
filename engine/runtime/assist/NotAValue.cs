using System.Globalization;

namespace Reqnroll.Engine.Assist;

/// <summary>What is said of a text that does not mean a value of a type.</summary>
internal static class NotAValue
{
    public static FormatException Of<T>(string? text, string instead) => new(string.IsNullOrEmpty(text)
        ? $"the cell is empty, and {typeof(T).Name} has no empty value: {instead}, or make the member {typeof(T).Name}?."
        : $"'{text}' is not a {typeof(T).Name}{Culture()}: {instead}.");

    private static string Culture() => CultureInfo.CurrentCulture is { Name: { Length: > 0 } name } ? $" in culture {name}" : "";
}
