using System.Text.Json;
using System.Text.Json.Serialization;

namespace Acceptance.Cli.Running;

/// <summary>What the last run left for the next: how each scenario ended, and how long it all took.</summary>
/// <param name="Filter">What was chosen, in the words of <c>dotnet test --filter</c>; null: everything.</param>
/// <param name="Seconds">From the first line to the last.</param>
/// <param name="Scenarios">Those that ended, in that order.</param>
internal sealed record LastRun(string? Filter, double Seconds, IReadOnlyList<Ended> Scenarios)
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true };

    /// <summary>Those that failed, by shown name.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Failed => [.. Scenarios.Where(scenario => scenario.Verdict == Verdict.Failed).Select(scenario => scenario.Name).Distinct()];

    /// <summary>Reads what the last run left in this folder; null where there was none, or where its file was torn.</summary>
    public static LastRun? In(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<LastRun>(File.ReadAllText(FileIn(folder)), Format);
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps it for the next run.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(FileIn(folder), JsonSerializer.Serialize(this, Format));
    }

    private static string FileIn(string folder) => Path.Combine(folder, "last-run.json");
}
