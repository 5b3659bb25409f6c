using System.Diagnostics;
using System.Globalization;
using Acceptance.Support.Agents;

namespace Acceptance.Support;

/// <summary>What a scenario costs apart from the system under test; written down only where ACCEPTANCE_TIMINGS names a file.</summary>
public sealed class Timing(ScenarioName name, AgentsDriver agents)
{
    private static readonly string? Sheet = Environment.GetEnvironmentVariable("ACCEPTANCE_TIMINGS");
    private static readonly Lock Writing = new();

    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>Appends a line: id, whole time, time in the system under test, and the rest, in milliseconds, between tabs.</summary>
    public void Write()
    {
        if (Sheet is null)
            return;
        var whole = Stopwatch.GetElapsedTime(_start).TotalMilliseconds;
        var sut = agents.Runs.Sum(run => run.Took.TotalMilliseconds);
        lock (Writing)
            File.AppendAllText(Sheet, string.Create(CultureInfo.InvariantCulture, $"{name.Id}\t{whole:0.00}\t{sut:0.00}\t{whole - sut:0.00}\n"));
    }
}
