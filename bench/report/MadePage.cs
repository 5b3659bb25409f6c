using System.Diagnostics;
using System.Reflection;
using Acceptance.Support.Pages;

namespace Acceptance.Report.Bench;

/// <summary>A page of a made-up run: each scenario has a talk with the model and its commands, one in fifty failed.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Milliseconds">How long the program took to make it, its start included.</param>
internal sealed record MadePage(string File, long Bytes, double Milliseconds)
{
    private static readonly string Program = typeof(MadePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ReportProgram").Value!;

    /// <summary>Makes one.</summary>
    public static async Task<MadePage> OfAsync(string folder, int scenarios)
    {
        var (messages, page) = (Path.Combine(folder, "messages.ndjson"), Path.Combine(folder, $"{scenarios}.html"));
        // Words at random, but the same each time: what packs too well would flatter the page.
        var random = new Random(1);
        await System.IO.File.WriteAllLinesAsync(messages, new RunStory([.. Enumerable.Range(1, scenarios).Select(number => Scenario(number, random))], new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero)).Lines());
        var clock = Stopwatch.StartNew();
        using var report = Process.Start(new ProcessStartInfo("dotnet", [Program, messages, "-o", page]) { RedirectStandardOutput = true })!;
        await report.StandardOutput.ReadToEndAsync();
        await report.WaitForExitAsync();
        return report.ExitCode == 0
            ? new(page, new FileInfo(page).Length, clock.Elapsed.TotalMilliseconds)
            : throw new InvalidOperationException($"The page was to be made, and the program exited with {report.ExitCode}.");
    }

    private static StoryScenario Scenario(int number, Random random) => Told.Talk(Words(random, 120), Words(random, 40)) with
    {
        Name = $"Scenario {number}",
        Feature = $"Feature {(number - 1) / 10 + 1}",
        Rule = $"Rule {(number - 1) / 5 + 1}",
        Attempts = [number % 50 == 0 ? "FAILED" : "PASSED"],
        Message = number % 50 == 0 ? $"Expected {Words(random, 20)}, but found {Words(random, 20)}" : null,
    };

    private static string Words(Random random, int many) => string.Join(' ', Enumerable.Range(0, many).Select(_ => $"word{random.Next(5000)}"));
}
