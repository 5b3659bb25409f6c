using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EngineFigures;

/// <summary>What a command cost: the wall's time, and the processors' with all child processes.</summary>
internal sealed partial record Measured(double Wall, double Cpu, string Output)
{
    public static Measured Run(string folder, params string[] arguments)
    {
        var before = ChildSeconds();
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // One process a build, ended with it: a compiler server's time would be counted nowhere.
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new(watch.Elapsed.TotalSeconds, ChildSeconds() - before, output)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed in {folder}:\n{output}");
    }

    /// <summary>From the first test's start to the last one's end, as xUnit tells it (with a detailed console).</summary>
    public double Duration
    {
        get
        {
            var times = Said().Matches(Output).ToDictionary(match => match.Groups[2].Value, match => TimeSpan.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            return (times["Finished"] - times["Starting"]).TotalSeconds;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Wall,6:0.0} s wall {Cpu,6:0.0} s CPU");

    [GeneratedRegex(@"\[xUnit\.net ([\d:.]+)\]\s+(Starting|Finished):")]
    private static partial Regex Said();

    // Linux only: fields 16 and 17 of /proc/self/stat, in clock ticks of which there are 100 a second.
    private static double ChildSeconds()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
    }
}
