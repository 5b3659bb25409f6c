using System.Diagnostics;
using Acceptance.Cli;

namespace Suite.Tests;

/// <summary><c>./accept</c> as a shell starts it: a process group of its own, so that Ctrl-C reaches all of it.</summary>
internal sealed class AcceptRun : IDisposable
{
    private readonly Process _process;

    private AcceptRun(Process process) => _process = process;

    /// <summary>Starts it with these arguments, its artifacts in this folder.</summary>
    public static AcceptRun Begin(string artifacts, string[] arguments, params (string Name, string Value)[] environment)
    {
        // A background job inherits an ignored SIGINT; a person at a terminal has none.
        var start = new ProcessStartInfo("setsid", ["--wait", "env", "--default-signal=INT", "dotnet", typeof(ExitCode).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ACCEPTANCE_ARTIFACTS"] = artifacts;
        // The outer run's own variables for its test host would lead the inner one astray.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("VSTEST_", StringComparison.Ordinal) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Said)> OfAsync(string artifacts, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var run = Begin(artifacts, arguments, environment);
        return await run.EndAsync();
    }

    /// <summary>Reads on until a line has this in it.</summary>
    public async Task HearAsync(string words)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains(words, StringComparison.Ordinal))
                return;
        throw new InvalidOperationException($"It ended without a line with \"{words}\": {await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>What a terminal does at Ctrl-C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", "--", $"-{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end; gives the exit code and what was said since.</summary>
    public async Task<(int Code, string Said)> EndAsync()
    {
        var errors = _process.StandardError.ReadToEndAsync();
        var said = await _process.StandardOutput.ReadToEndAsync() + await errors;
        await _process.WaitForExitAsync();
        return (_process.ExitCode, said);
    }

    public void Dispose() => _process.Dispose();
}
