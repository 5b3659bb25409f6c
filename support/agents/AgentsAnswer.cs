using System.Text.Json;
using System.Text.Json.Nodes;
using Acceptance.Support.Processes;

namespace Acceptance.Support.Agents;

/// <summary>What a command printed with <c>--format json</c>: the specified envelope, or the flat object that most commands of the real product print.</summary>
public sealed class AgentsAnswer
{
    private readonly JsonNode _data;
    private readonly JsonNode? _error;

    /// <summary>Reads a command's standard output.</summary>
    /// <exception cref="InvalidDataException">It is no JSON object; says what was there instead.</exception>
    public AgentsAnswer(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        try
        {
            var whole = JsonNode.Parse(outcome.Output) as JsonObject ?? throw new JsonException("it is no object");
            _data = whole["data"] as JsonObject ?? whole;
            _error = whole["error"];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"`{outcome.Command}` was to print a JSON object ({e.Message}). It printed: {outcome.Output}{outcome.Error}");
        }
    }

    /// <summary>The text at a path such as <c>execution.environment.level</c> or <c>steps.0</c>; null where there is none.</summary>
    public string? At(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('.').Aggregate((JsonNode?)_data, (node, key) => node switch
        {
            JsonObject facts => facts[key],
            JsonArray list when int.TryParse(key, out var at) && at < list.Count => list[at],
            _ => null,
        })?.ToString();
    }

    /// <summary>The objects of a list that has to be there, in order; each is read by the texts of its keys.</summary>
    /// <exception cref="InvalidDataException">It is not; names the list and shows the answer.</exception>
    public IReadOnlyList<T> List<T>(string key, Func<IReadOnlyDictionary<string, string>, T> read) => _data[key] is JsonArray list
        ? [.. list.OfType<JsonObject>().Select(item => read(item.ToDictionary(field => field.Key, field => field.Value?.ToString() ?? "")))]
        : throw new InvalidDataException($"The answer has no list of {key}: {_data.ToJsonString()}");

    /// <summary>The nodes of a tree of decisions from top to bottom, each before its children.</summary>
    /// <exception cref="InvalidDataException">There is no tree at that key.</exception>
    public IReadOnlyList<Decision> Tree(string key) => _data[key] is JsonObject root
        ? [.. Nodes(root)]
        : throw new InvalidDataException($"The answer has no {key}: {_data.ToJsonString()}");

    /// <summary>The plan's state; some of the real product's commands call it processing_state.</summary>
    public string? State => At("state") ?? At("processing_state");

    /// <summary>How far the plan is: null before its strategy is made.</summary>
    public Phase? Reached => (At("phase"), State) switch
    {
        ("apply", "applied") => Phase.Applied,
        ("execute", "complete" or "awaiting_input") or ("apply", _) => Phase.Executed,
        ("strategize", "complete" or "awaiting_input") or ("execute", _) => Phase.Made,
        _ => null,
    };

    /// <summary>The text of a key of the error; null when the command told none.</summary>
    public string? Error(string key) => (_error as JsonObject)?[key]?.ToString();

    /// <summary>The texts of a list at a path; empty where there is none.</summary>
    public IReadOnlyList<string> List(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return [.. (path.Split('.').Aggregate((JsonNode?)_data, (node, key) => (node as JsonObject)?[key]) as JsonArray ?? []).Select(item => $"{item}")];
    }

    /// <summary>The text at a path that has to be there.</summary>
    /// <exception cref="InvalidDataException">It is not; names the path and shows the answer.</exception>
    public string Need(string path) => At(path) ?? throw new InvalidDataException($"The answer has no {path}: {_data.ToJsonString()}");

    private static IEnumerable<Decision> Nodes(JsonObject node) =>
        (node["children"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(Nodes)
            .Prepend(new Decision($"{node["id"]}", $"{node["type"]}", $"{node["title"]}", $"{node["status"]}"));
}
