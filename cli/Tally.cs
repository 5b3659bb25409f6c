using System.Globalization;
using Spectre.Console;

namespace Acceptance.Cli;

/// <summary>Counts the scenarios, and prints each as it ends.</summary>
internal sealed class Tally
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    public int Ran => Passed + Failed;

    public void Add(TestLine line)
    {
        switch (line.Verdict)
        {
            case Verdict.Passed:
                Passed++;
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [green]passed[/]  {line.Text}");
                break;
            case Verdict.Failed:
                Failed++;
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [red]failed[/]  {line.Text}");
                break;
            case Verdict.Skipped:
                Skipped++;
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [yellow]skipped[/] {line.Text}");
                break;
            default:
                AnsiConsole.WriteLine($"    {line.Text}");
                break;
        }
    }

    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
