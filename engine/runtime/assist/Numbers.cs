using System.Globalization;
using System.Numerics;

namespace Reqnroll.Engine.Assist;

/// <summary>Reads numbers as people of the current culture write them.</summary>
internal static class Numbers
{
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static T Parse<T>(string? text)
        where T : struct, INumber<T>, IMinMaxValue<T> =>
        T.TryParse(text, NumberStyles.Any, CultureInfo.CurrentCulture, out var number) && T.IsFinite(number) && IsGrouped(text!)
            ? number
            : throw NotAValue.Of<T>(text, Instead<T>());

    // .NET takes group separators anywhere, so that an English reader makes 15 of a German 1,5: they must stand where they belong.
    private static bool IsGrouped(string text)
    {
        var format = NumberFormatInfo.CurrentInfo;
        var whole = text.Split(format.NumberDecimalSeparator)[0];
        var groups = whole.Split(format.NumberGroupSeparator);
        return groups.Length == 1 || groups.Skip(1).All(group => group.Count(char.IsAsciiDigit) is var size && format.NumberGroupSizes.Contains(size))
            && groups[^1].Count(char.IsAsciiDigit) == format.NumberGroupSizes[0];
    }

    private static string Instead<T>()
        where T : struct, INumber<T>, IMinMaxValue<T> => typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal)
        ? $"write a number such as {1.5m.ToString(CultureInfo.CurrentCulture)}"
        : $"write a whole number from {T.MinValue} to {T.MaxValue}";
}
