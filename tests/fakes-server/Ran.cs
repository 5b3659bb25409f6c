using System.Diagnostics;

namespace Acceptance.Fakes.Server.Tests;

/// <summary>A program that was run to its end: what it said and with which code it ended.</summary>
internal sealed record Ran(int Code, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Task<Ran> FakeLlm(params string[] arguments) => Program("dotnet", [typeof(ExitCode).Assembly.Location, .. arguments]);

    public static async Task<Ran> Program(string program, string[] arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new(process.ExitCode, await output, await errors);
    }
}
