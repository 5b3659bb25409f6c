using System.Globalization;
using Spectre.Console;

namespace Acceptance.Cli.Running;

/// <summary>One line for each scenario as it ends, coloured on a terminal only.</summary>
internal sealed class PlainLines : IRunView
{
    public void Ended(TestLine line, Tally soFar)
    {
        AnsiConsole.Write(Line(line));
        AnsiConsole.WriteLine();
    }

    public void InFlight(IReadOnlyList<Running> scenarios)
    {
        // A log is read afterwards: what was in flight is of no use there.
    }

    /// <summary>The line without its end.</summary>
    internal static Markup Line(TestLine line) => line.Verdict switch
    {
        Verdict.Passed => Markup.FromInterpolated(CultureInfo.InvariantCulture, $"  [green]passed[/]  {line.Text}"),
        Verdict.Failed => Markup.FromInterpolated(CultureInfo.InvariantCulture, $"  [red]failed[/]  {line.Text}"),
        Verdict.Skipped => Markup.FromInterpolated(CultureInfo.InvariantCulture, $"  [yellow]skipped[/] {line.Text}"),
        _ => Markup.FromInterpolated(CultureInfo.InvariantCulture, $"    {line.Text}"),
    };
}
