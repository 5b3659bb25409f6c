using System.Diagnostics;
using System.Globalization;
using Reqnroll.Bindings;

namespace Reqnroll.Engine.Running;

/// <summary>How arguments and durations are shown.</summary>
internal static class StepText
{
    private const string Ellipsis = "...";
    private const int Longest = 20;

    /// <summary>The step with what stands below it.</summary>
    public static string Of(StepInstance step) => step.Keyword + step.Text
        + (step.MultilineTextArgument is { } text ? Below("multiline", text) : "")
        + (step.TableArgument is { } table ? Below("table", table.ToString(headersOnly: false, withNewline: false)) : "");

    /// <summary>The method that a step matched, with what it is given.</summary>
    public static string Call(PlannedStep step, IEnumerable<object?> arguments) => $"{step.Match.Binding!.Definition.Name}({string.Join(", ", arguments.Select(Argument))})";

    public static string Seconds(long begun) => Stopwatch.GetElapsedTime(begun).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + "s";

    private static string Below(string kind, string text) => $"{Environment.NewLine}  --- {kind} step argument ---{Environment.NewLine}  {text.ReplaceLineEndings(Environment.NewLine + "  ")}";

    private static string Argument(object? value) => value switch
    {
        null => "null",
        string text => $"\"{Cut(text.ReplaceLineEndings(@"\r\n"))}\"",
        Table => "<table>",
        _ => Cut(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static string Cut(string text) => text.Length > Longest ? text[..(Longest - Ellipsis.Length)] + Ellipsis : text;
}
