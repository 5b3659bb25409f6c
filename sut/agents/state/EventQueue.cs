using System.Text.Json;
using Agents.Domain;

namespace Agents.State;

/// <summary>What happened, one event a line of a file to which all processes of this home append.</summary>
internal sealed class EventQueue(Home home)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private readonly string _file = home.PathOf("events", "log.ndjson");

    /// <summary>Appends an event; the numbers have no gaps.</summary>
    /// <exception cref="Failure">Another process keeps the queue for too long.</exception>
    public async Task<PlanEvent> PublishAsync(string topic, IReadOnlyDictionary<string, string> data, TimeProvider time, CancellationToken cancel)
    {
        using var held = await FileLock.TakeAsync(home.PathOf("locks", "events"), s_patience, cancel)
            ?? throw new Failure("Another process keeps the event queue; try again.");
        var happened = new PlanEvent(All().Count + 1, topic, data, time.GetUtcNow());
        if (!Misbehaviour.Is("lose-events"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            await File.AppendAllTextAsync(_file, JsonSerializer.Serialize(happened, EventJson.Default.PlanEvent) + "\n", cancel);
        }

        return happened;
    }

    /// <summary>All events, in order; a line that is being written is left for the next look.</summary>
    public IReadOnlyList<PlanEvent> All()
    {
        if (!File.Exists(_file))
        {
            return [];
        }

        var text = File.ReadAllText(_file);
        return [.. text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize(line, EventJson.Default.PlanEvent)!)];
    }
}
