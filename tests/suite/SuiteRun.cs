using System.Diagnostics;
using System.Reflection;
using Acceptance.Cli.Defects;

namespace Suite.Tests;

/// <summary>One run of the built suite in a process of its own.</summary>
internal sealed class SuiteRun : IDisposable
{
    private static readonly string Suite = typeof(SuiteRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Suite").Value!;

    // The full path, so that a test may take the PATH away.
    private static readonly string Dotnet = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet"
        ? host
        : Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private readonly string _folder = Directory.CreateTempSubdirectory("suite-run-").FullName;

    private SuiteRun()
    {
    }

    /// <summary>Outcome and message of each scenario, by its feature's class and its shown name.</summary>
    public IReadOnlyDictionary<string, Ending> Endings { get; private set; } = new Dictionary<string, Ending>();

    /// <summary>How each scenario ended, in the words of `./accept defects`.</summary>
    public IReadOnlyList<ScenarioResult> Results { get; private set; } = [];

    /// <summary>Each scenario's conversation, by file name.</summary>
    public IReadOnlyDictionary<string, string> Transcripts { get; private set; } = new Dictionary<string, string>();

    /// <summary>All that the run left, by path.</summary>
    public IReadOnlyDictionary<string, string> Files => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);

    /// <summary>What the run ended with: 0 is green.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Cucumber Messages, as the run left them; a line each.</summary>
    public IReadOnlyList<string> Messages { get; private set; } = [];

    /// <summary>Everything the run printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>Runs what fits the filter, with these variables on top of the environment.</summary>
    public static async Task<SuiteRun> OfAsync(string filter, params (string Name, string Value)[] environment)
    {
        var run = new SuiteRun();
        using var dotnet = run.Start(filter, environment);
        var error = dotnet.StandardError.ReadToEndAsync();
        run.Output = await dotnet.StandardOutput.ReadToEndAsync() + await error;
        await dotnet.WaitForExitAsync();
        run.ExitCode = dotnet.ExitCode;
        run.Read();
        return run;
    }

    /// <summary>Starts what fits the filter and leaves the run to the caller, who has to end it.</summary>
    public static Process Begin(string filter, params (string Name, string Value)[] environment)
    {
        using var run = new SuiteRun();
        var process = run.Start(filter, environment);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Process Start(string filter, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Dotnet, ["test", Suite, "--nologo", "--filter", filter, "--logger", "trx;LogFileName=run.trx", "--results-directory", _folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ACCEPTANCE_ARTIFACTS"] = _folder;
        // The messages of the run that this test is part of are not this run's to write.
        start.Environment["REQNROLL_FORMATTERS_MESSAGE"] = $"outputFilePath={Path.Combine(_folder, "messages.ndjson")}";
        // The outer run's own variables for its test host would lead the inner one astray.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("VSTEST_", StringComparison.Ordinal) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private void Read()
    {
        var file = Path.Combine(_folder, "run.trx");
        File.Exists(file).Should().BeTrue("the run was to leave its results; it printed: {0}", Output);
        Results = ScenarioResult.ReadAll(file);
        // Two features may each have a scenario of the same title.
        Endings = Results.ToDictionary(result => $"{result.Class}: {result.Name}", result => new Ending(result.Outcome, result.Message));
        Messages = File.ReadAllLines(Path.Combine(_folder, "messages.ndjson"));
        var transcripts = Path.Combine(_folder, "transcripts");
        if (Directory.Exists(transcripts))
            Transcripts = Directory.EnumerateFiles(transcripts).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
    }
}
