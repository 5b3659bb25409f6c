using System.Diagnostics;
using System.Globalization;
using Reqnroll.Bindings;

namespace Reqnroll.Engine.Running;

/// <summary>How arguments and durations are shown.</summary>
internal static class StepText
{
    private const int Longest = 100;

    /// <summary>The step with what stands below it.</summary>
    public static string Of(StepInstance step) => step.Keyword + step.Text
        + (step.MultilineTextArgument is { } text ? $"{Environment.NewLine}  --- multiline step argument ---{Environment.NewLine}{text}" : "")
        + (step.TableArgument is { } table ? $"{Environment.NewLine}  --- table step argument ---{Environment.NewLine}{table.ToString(headersOnly: false, withNewline: false)}" : "");

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
