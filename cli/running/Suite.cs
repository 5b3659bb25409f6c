using Spectre.Console;

namespace Acceptance.Cli.Running;

/// <summary>The suite, built and run through <c>dotnet</c>.</summary>
internal sealed class Suite(Dotnet dotnet)
{
    /// <summary>Writes the page of the run that is over, where the run left messages at all.</summary>
    public async Task WritePageAsync()
    {
        if (File.Exists(Messages))
            await Page.WriteAsync(dotnet, [Messages], await Commit.OfThisFolderAsync() is { } commit ? ["--clean", "--commit", commit] : ["--clean"]);
    }

    /// <summary>Where a run's messages go, as they come.</summary>
    public static string Messages => Path.Combine(Project.Artifacts, "messages.ndjson");

    /// <summary>Builds it.</summary>
    /// <returns>Whether it is built; else the compiler's words have been printed, unless it was Ctrl-C.</returns>
    public async Task<bool> BuildAsync(CancellationToken stop)
    {
        AnsiConsole.WriteLine("Building the suite ...");
        var errors = new List<string>();
        if (await dotnet.RunAsync(["build", "Acceptance.csproj", "--verbosity", "quiet", "--nologo", "-clp:ErrorsOnly;NoSummary"], errors.Add) == 0)
            return true;
        if (stop.IsCancellationRequested)
            return false;
        errors.Where(line => line.Length > 0).Distinct().ToList().ForEach(Console.Error.WriteLine);
        Console.Error.WriteLine("The suite does not build: mend the errors above, then run ./accept again.");
        return false;
    }

    /// <summary>Runs what fits.</summary>
    /// <param name="filter">In the words of <c>dotnet test --filter</c>; null: everything.</param>
    /// <param name="workers">How many scenarios at once; null: what xunit.runner.json says.</param>
    /// <param name="view">Is told what happens, as it happens.</param>
    /// <returns>The exit code of <c>dotnet test</c>, and how the scenarios ended.</returns>
    public async Task<(int Code, Tally Tally)> TestAsync(string? filter, int? workers, IRunView view)
    {
        Directory.CreateDirectory(Project.Artifacts);
        File.Delete(Messages);
        string[] filtered = filter is null ? [] : ["--filter", filter];
        string[] settings = workers is { } n ? ["--", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"xUnit.MaxParallelThreads={n}")] : [];
        var tally = new Tally();
        var reader = new TestOutput(line =>
        {
            tally.Add(line);
            view.Ended(line, tally);
        });
        await using var flight = new Flight(Messages, view.InFlight);
        var code = await dotnet.RunAsync(
            ["test", "Acceptance.csproj", "--no-build", "--nologo", "--logger", "console;verbosity=normal", .. filtered, .. settings],
            reader.Read,
            ("REQNROLL_FORMATTERS_MESSAGE", $"outputFilePath={Messages}"));
        return (code, tally);
    }
}
