using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Acceptance.Report.Documents;
using Acceptance.Report.Messages;

namespace Acceptance.Report.Histories;

/// <summary>The folder in which each run leaves its record.</summary>
internal sealed class HistoryFolder(string folder, Action<Problem> complain)
{
    private const int Kept = 200;
    private const int Shown = 30;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Adds a run; the same run written again replaces its record. The oldest beyond what is kept go.</summary>
    public void Add(RunRecord record)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, NameOf(record.Run.Started)), JsonSerializer.Serialize(record, Json));
        foreach (var old in Files().SkipLast(Kept))
            File.Delete(old);
    }

    /// <summary>What was tested in the run that began then, as far as its record says.</summary>
    public string? CommitOf(DateTimeOffset started) => Path.Combine(folder, NameOf(started)) is var file && File.Exists(file) ? Read(file)?.Run.Commit : null;

    /// <summary>The last runs.</summary>
    public PastRuns Last()
    {
        var records = Files().TakeLast(Shown).Select(Read).OfType<RunRecord>().ToList();
        var ids = records.SelectMany(record => record.Scenarios.Keys).Distinct();
        return new([.. records.Select(record => record.Run)],
            ids.ToDictionary(id => id, id => (IReadOnlyList<PastEnding?>)[.. records.Select(record => record.Scenarios.GetValueOrDefault(id))]));
    }

    private static string NameOf(DateTimeOffset started) => $"{started.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture)}.json";

    private IEnumerable<string> Files() => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*Z.json").Order(StringComparer.Ordinal) : [];

    private RunRecord? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<RunRecord>(File.ReadAllText(file), Json);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            complain(new(file, 0, $"This record of an earlier run cannot be read ({e.Message.Split(" Path:")[0]}): it is left out of the history."));
            return null;
        }
    }
}
