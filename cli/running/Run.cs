using System.Globalization;
using Spectre.Console;

namespace Acceptance.Cli.Running;

/// <summary>One run of the suite, told as it happens.</summary>
/// <param name="Filter">In the words of <c>dotnet test --filter</c>; null: everything.</param>
/// <param name="Workers">How many scenarios at once; null: what xunit.runner.json says.</param>
internal sealed record Run(string? Filter, int? Workers)
{
    /// <summary>Runs the built suite, prints what fails, and the sum.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public async Task<int> OfAsync(Suite suite, CancellationToken stop)
    {
        var before = LastRun.In(Project.Artifacts);
        var (code, tally) = AnsiConsole.Profile.Out.IsTerminal
            ? await new Board(before?.Filter == Filter ? before : null).WatchAsync(board => suite.TestAsync(Filter, Workers, board))
            : await suite.TestAsync(Filter, Workers, new PlainLines());
        tally.Kept(Filter).WriteTo(Project.Artifacts);
        var exit = Sum(tally, code, stop.IsCancellationRequested);
        // A run that is over has written its page; one that was interrupted could not.
        if (stop.IsCancellationRequested)
            await suite.WritePageAsync();
        Page.Say();
        return exit;
    }

    private static int Sum(Tally tally, int code, bool interrupted)
    {
        AnsiConsole.WriteLine();
        if (interrupted)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]Interrupted[/] after {tally.Took.TotalSeconds:0.0} s: {tally}");
            return ExitCode.Interrupted;
        }
        AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally} in {tally.Took.TotalSeconds:0.0} s"));
        if (tally.Passed + tally.Failed == 0)
        {
            Console.Error.WriteLine("No scenario ran: check what was chosen (`./accept list` shows all), and the reasons of what was skipped.");
            return ExitCode.Failed;
        }
        if (code != 0 && tally.Failed == 0)
            Console.Error.WriteLine("No scenario failed, but the run did: run `dotnet test Acceptance.csproj` for its own words.");
        if (tally.Failed > 0)
            Console.Error.WriteLine("Once mended, `./accept last-failed` runs these alone.");
        return code == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
