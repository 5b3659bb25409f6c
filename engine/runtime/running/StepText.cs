using System.Diagnostics;
using System.Globalization;

namespace Reqnroll.Engine.Running;

/// <summary>How arguments and durations are shown.</summary>
internal static class StepText
{
    private const int Longest = 100;

    public static string Arguments(IEnumerable<object?> arguments) => string.Join(", ", arguments.Select(Argument));

    public static string Seconds(long begun) => Stopwatch.GetElapsedTime(begun).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + "s";

    private static string Argument(object? value) => value switch
    {
        null => "null",
        string text => $"\"{(text.Length > Longest ? text[..Longest] + "..." : text).ReplaceLineEndings(" ")}\"",
        Table => "<table>",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
