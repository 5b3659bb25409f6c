using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Spectre.Console;

namespace Acceptance.Cli;

/// <summary>One run of the suite through <c>dotnet test</c>, told as it happens.</summary>
internal sealed class SuiteRun(string? filter, bool verbose)
{
    private const int Failed = 1;
    private const int DoesNotBuild = 2;
    private const int Interrupted = 130;

    private static readonly string Root = typeof(SuiteRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public async Task<int> RunAsync(CancellationToken stop)
    {
        AnsiConsole.WriteLine("Building the suite ...");
        var errors = new List<string>();
        if (await DotnetAsync(["build", "Acceptance.csproj", "--verbosity", "quiet", "--nologo", "-clp:ErrorsOnly;NoSummary"], errors.Add, stop) != 0)
        {
            errors.Where(line => line.Length > 0).Distinct().ToList().ForEach(Console.Error.WriteLine);
            Console.Error.WriteLine("The suite does not build: mend the errors above, then run ./accept again.");
            return stop.IsCancellationRequested ? Interrupted : DoesNotBuild;
        }
        string[] filtered = filter is null ? [] : ["--filter", filter];
        var tally = new Tally();
        var clock = Stopwatch.StartNew();
        var reader = new TestOutput(tally.Add);
        var code = await DotnetAsync(["test", "Acceptance.csproj", "--no-build", "--nologo", "--logger", "console;verbosity=normal", .. filtered], reader.Read, stop);
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

    private async Task<int> DotnetAsync(string[] arguments, Action<string> read, CancellationToken stop)
    {
        if (verbose)
            AnsiConsole.WriteLine($"$ dotnet {string.Join(' ', arguments.Select(a => a.Contains(' ') || a.Contains(';') ? $"\"{a}\"" : a))}");
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true };
        // The lines that are read below are English.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var dotnet = Process.Start(start)!;
        // Ctrl-C reaches the child by itself, which then cleans up: it is waited for, not killed.
        while (await dotnet.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
            read(line);
        await dotnet.WaitForExitAsync(CancellationToken.None);
        return dotnet.ExitCode;
    }
}
