using System.Globalization;
using Acceptance.Report.Bench;
using Acceptance.Support.Pages;

// dotnet run -c Release --project bench/report
if (Chromium.Program is null)
{
    Console.Error.WriteLine(Chromium.Missing);
    return 1;
}
var folder = Directory.CreateTempSubdirectory("report-bench-").FullName;
try
{
    Console.WriteLine("scenarios   page, KB   made in, ms   first text, ms   drawn, ms   searchable, ms   a search, ms   laid on paper, ms");
    foreach (var scenarios in new[] { 500, 2000 })
    {
        var made = await MadePage.OfAsync(folder, scenarios);
        var openings = new List<Opening>();
        for (var opening = 0; opening < 5; opening++)
            openings.Add(await Opening.OfAsync(made.File));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{scenarios,9}   {made.Bytes / 1024,8}   {made.Milliseconds,11:0}   {Median(o => o.FirstText),14:0}   {Median(o => o.Drawn),9:0}   {Median(o => o.Searchable),14:0}   {Median(o => o.Search),12:0}   {Median(o => o.Paper),17:0}"));

        double Median(Func<Opening, double> figure) => openings.Select(figure).Order().ElementAt(openings.Count / 2);
    }
    return 0;
}
finally
{
    await Chromium.StopAsync();
    Directory.Delete(folder, recursive: true);
}
