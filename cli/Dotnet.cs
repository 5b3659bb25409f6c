using System.Diagnostics;
using System.Reflection;
using Spectre.Console;

namespace Acceptance.Cli;

/// <summary>The SDK's command line, run at the repository's root.</summary>
/// <param name="verbose">Whether each line is printed before it runs.</param>
internal sealed class Dotnet(bool verbose)
{
    /// <summary>Where the repository is.</summary>
    public static string Root { get; } = typeof(Dotnet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Builds the suite, and prints what hinders it.</summary>
    /// <returns>Whether it builds.</returns>
    public async Task<bool> BuildSuiteAsync(CancellationToken stop)
    {
        AnsiConsole.WriteLine("Building the suite ...");
        var errors = new List<string>();
        if (await RunAsync(["build", "Acceptance.csproj", "--verbosity", "quiet", "--nologo", "-clp:ErrorsOnly;NoSummary"], errors.Add, stop) == 0)
            return true;
        errors.Where(line => line.Length > 0).Distinct().ToList().ForEach(Console.Error.WriteLine);
        Console.Error.WriteLine("The suite does not build: mend the errors above, then run ./accept again.");
        return false;
    }

    /// <summary>Runs it to its end and gives its exit code.</summary>
    /// <param name="arguments">What comes after "dotnet".</param>
    /// <param name="read">Called for each line of its output, as it comes.</param>
    /// <param name="stop">Ctrl-C reaches the child by itself, which then cleans up: it is waited for, not killed.</param>
    /// <param name="environment">Variables on top of this process's own.</param>
    public Task<int> RunAsync(string[] arguments, Action<string> read, CancellationToken stop, params (string Name, string Value)[] environment) =>
        RunAsync(arguments, read, Console.Error.WriteLine, stop, environment);

    /// <summary>Runs it to its end and gives its exit code; what it complains of is not printed, but handed over.</summary>
    public async Task<int> RunAsync(string[] arguments, Action<string> read, Action<string> complain, CancellationToken stop, params (string Name, string Value)[] environment)
    {
        if (stop.IsCancellationRequested)
            return -1;
        if (verbose)
            AnsiConsole.WriteLine($"$ {string.Concat(environment.Select(each => $"{each.Name}={each.Value} "))}dotnet {string.Join(' ', arguments.Select(a => a.Contains(' ') || a.Contains(';') ? $"\"{a}\"" : a))}");
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        // The lines that are read are English.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var dotnet = new Process { StartInfo = start };
        // The end of the stream is told as null.
        dotnet.ErrorDataReceived += (_, said) =>
        {
            if (said.Data is { } line)
                complain(line);
        };
        dotnet.Start();
        dotnet.BeginErrorReadLine();
        while (await dotnet.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
            read(line);
        await dotnet.WaitForExitAsync(CancellationToken.None);
        return dotnet.ExitCode;
    }
}
