using System.Diagnostics;
using System.Globalization;
using Acceptance.Support.Modes;
using Spectre.Console;

namespace Acceptance.Cli;

/// <summary>One run of the suite through <c>dotnet test</c>, told as it happens.</summary>
internal sealed class SuiteRun(string? filter, bool verbose)
{
    private const int Failed = 1;
    private const int DoesNotBegin = 2;
    private const int Interrupted = 130;

    public async Task<int> RunAsync(CancellationToken stop)
    {
        if (RunMode.OfThisRun.Wrong is { } wrong)
        {
            Console.Error.WriteLine(wrong);
            return DoesNotBegin;
        }
        var dotnet = new Dotnet(verbose);
        if (!await dotnet.BuildSuiteAsync(stop))
            return stop.IsCancellationRequested ? Interrupted : DoesNotBegin;
        string[] filtered = filter is null ? [] : ["--filter", filter];
        var tally = new Tally();
        var clock = Stopwatch.StartNew();
        var reader = new TestOutput(tally.Add);
        var code = await dotnet.RunAsync(["test", "Acceptance.csproj", "--no-build", "--nologo", "--logger", "console;verbosity=normal", .. filtered], reader.Read, stop);
        return Sum(tally, code, clock.Elapsed, stop);
    }

    private static int Sum(Tally tally, int code, TimeSpan took, CancellationToken stop)
    {
        AnsiConsole.WriteLine();
        if (stop.IsCancellationRequested)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]Interrupted[/] after {took.TotalSeconds:0.0} s: {tally}");
            return Interrupted;
        }
        AnsiConsole.WriteLine($"{tally} in {took.TotalSeconds:0.0} s");
        if (tally.Ran == 0)
        {
            Console.Error.WriteLine("No scenario ran: check --filter, and the reasons of what was skipped.");
            return Failed;
        }
        if (code != 0 && tally.Failed == 0)
            Console.Error.WriteLine("No scenario failed, but the run did: run `dotnet test Acceptance.csproj` for its own words.");
        return code == 0 ? 0 : Failed;
    }
}
