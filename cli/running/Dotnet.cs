using System.Diagnostics;
using Spectre.Console;

namespace Acceptance.Cli.Running;

/// <summary>The SDK's command line, run in the project's folder.</summary>
/// <param name="verbose">Whether each line is printed before it runs, as one would type it.</param>
internal sealed class Dotnet(bool verbose)
{
    /// <summary>What nobody wants to read.</summary>
    public static readonly Action<string> Ignored = _ => { };

    /// <summary>Prints the line as one would type it, where that was asked for, and runs nothing.</summary>
    public void Say(IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        if (verbose)
            AnsiConsole.WriteLine($"$ {string.Concat(environment.Select(v => $"{v.Name}={Quoted(v.Value)} "))}dotnet {string.Join(' ', arguments.Select(Quoted))}");
    }

    /// <summary>Runs it to its end and gives its exit code; what it complains of is printed.</summary>
    public Task<int> RunAsync(IReadOnlyList<string> arguments, Action<string> read, params (string Name, string Value)[] environment) =>
        RunAsync(arguments, read, Console.Error.WriteLine, environment);

    /// <summary>Runs it to its end, also after Ctrl-C, which the child hears by itself: it cleans up, and nothing is left of it.</summary>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <param name="read">Called with each line of its output, as it comes.</param>
    /// <param name="complain">Called with each line of its errors, as it comes.</param>
    /// <param name="environment">Variables on top of this process's own.</param>
    /// <returns>Its exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, Action<string> read, Action<string> complain, params (string Name, string Value)[] environment)
    {
        Say(arguments, environment);
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Project.Root, RedirectStandardOutput = true, RedirectStandardError = true };
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

    // As a POSIX shell takes it.
    private static string Quoted(string argument) =>
        argument.Length > 0 && argument.All(c => char.IsAsciiLetterOrDigit(c) || "-_./:=,@%+".Contains(c)) ? argument : $"'{argument.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
