using System.Diagnostics;

namespace Acceptance.Support.Containers;

/// <summary>One start of a program of the host, with nothing inherited and a time limit.</summary>
internal sealed record Command(string Program, IReadOnlyList<string> Arguments)
{
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required TimeSpan Limit { get; init; }

    public string? Folder { get; init; }

    /// <summary>Runs it to its end. Throws <see cref="TimeoutException"/> after killing it and its children.</summary>
    public async Task<CommandResult> Run()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder ?? "/",
        };
        start.Environment.Clear();
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Program} did not start; check that it is a program.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await Task.WhenAll(output, error, process.WaitForExitAsync()).WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Spelled()} did not finish within {Limit.TotalSeconds:0} s and was killed; see whether the machine is overloaded.");
        }
        return new(process.ExitCode, await output, await error);
    }

    private string Spelled() => $"{Path.GetFileName(Program)} {(Arguments is [var first, ..] ? first : "")}".TrimEnd();
}
