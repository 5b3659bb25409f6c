using System.Diagnostics;
using System.Globalization;
using System.Reflection;

// The suite itself writes down what each scenario took and what of it the system under test took; this runs it often enough for medians.
const int Runs = 5;
var suite = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Suite").Value!;
var filter = args.FirstOrDefault() ?? "Category=wf01";
var sheet = Path.GetTempFileName();
var cold = new List<double[]>();
var warm = new List<double[]>();
for (var run = 0; run < Runs; run++)
{
    File.WriteAllText(sheet, "");
    var start = new ProcessStartInfo("dotnet", ["test", suite, "--nologo", "--filter", filter, "--", "xUnit.MaxParallelThreads=1"]) { RedirectStandardOutput = true };
    start.Environment["ACCEPTANCE_TIMINGS"] = sheet;
    using var dotnet = Process.Start(start)!;
    var output = await dotnet.StandardOutput.ReadToEndAsync();
    await dotnet.WaitForExitAsync();
    if (dotnet.ExitCode != 0)
    {
        Console.Error.WriteLine($"The suite did not pass, so there is nothing to measure:\n{output}");
        return 1;
    }
    var rows = File.ReadLines(sheet).Select(line => line.Split('\t')[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();
    // The first scenario of a process pays for compiling the suite's own code.
    cold.Add(rows[0]);
    warm.AddRange(rows.Skip(1));
    Console.Error.WriteLine($"run {run + 1} of {Runs}: {rows.Count} scenarios");
}
File.Delete(sheet);
Console.WriteLine("median, ms              whole      SUT      own");
Print("first of a process", cold);
Print("all the others", warm);
return 0;

static void Print(string what, List<double[]> rows) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-20} {Median(rows, 0),8:0.0} {Median(rows, 1),8:0.0} {Median(rows, 2),8:0.0}   ({rows.Count} scenarios)"));

static double Median(List<double[]> rows, int column) => rows.Select(row => row[column]).Order().ElementAt(rows.Count / 2);
