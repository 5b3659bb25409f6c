using System.Diagnostics;
using System.Globalization;
using System.Reflection;

// One scenario, forty times in one process; the suite itself writes down what each took, and what of it the system under test took.
const int Warming = 10;
var root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
var sheet = Path.GetTempFileName();
try
{
    // A configuration of its own, so that the suite's own build stays as it is.
    await DotnetAsync("build", "Acceptance.csproj", "-c", "Bench", "-p:Optimize=true", "-p:SuiteFeatures=bench/suite/repeated.feature", "--verbosity", "quiet", "--nologo");
    await DotnetAsync("test", "bin/Bench/net10.0/Acceptance.dll", "--nologo", "--", "xUnit.MaxParallelThreads=1");
    var rows = File.ReadLines(sheet).Select(line => line.Split('\t')[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();
    Console.WriteLine("median, ms              whole      SUT      own");
    Print("the first", rows.Take(1));
    Print($"the next {Warming - 1}", rows.Take(Warming).Skip(1));
    Print("all after that", rows.Skip(Warming));
    return 0;
}
catch (InvalidOperationException failed)
{
    Console.Error.WriteLine(failed.Message);
    return 1;
}
finally
{
    File.Delete(sheet);
}

async Task DotnetAsync(params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root, RedirectStandardOutput = true };
    start.Environment["ACCEPTANCE_TIMINGS"] = sheet;
    start.Environment["REQNROLL_FORMATTERS_DISABLED"] = "true";
    using var dotnet = Process.Start(start)!;
    var output = await dotnet.StandardOutput.ReadToEndAsync();
    await dotnet.WaitForExitAsync();
    if (dotnet.ExitCode != 0)
        throw new InvalidOperationException($"`dotnet {string.Join(' ', arguments)}` failed, so there is nothing to measure:\n{output}");
}

static void Print(string what, IEnumerable<double[]> rows) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-20} {Median(rows, 0),8:0.0} {Median(rows, 1),8:0.0} {Median(rows, 2),8:0.0}   ({rows.Count()} scenarios)"));

static double Median(IEnumerable<double[]> rows, int column) => rows.Select(row => row[column]).Order().ElementAt(rows.Count() / 2);
