using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>The shape of an answer: its events in order, each with its fields and their kinds. Equal neighbours count once, and pings, which come when they like, not at all.</summary>
internal static class Shape
{
    // What the request or the model decides, and not the protocol: arguments, and the tools that are echoed.
    private static readonly string[] Opaque = ["tools", "args", "input"];

    public static string Of(IEnumerable<string> jsons)
    {
        var events = new List<string>();
        foreach (var json in jsons)
        {
            using var parsed = JsonDocument.Parse(json);
            var name = Name(parsed.RootElement);
            var shape = $"{name}\n{string.Concat(Fields(parsed.RootElement, "").Distinct().Order(StringComparer.Ordinal).Select(field => $"  {field}\n"))}";
            if (name != "ping" && (events.Count == 0 || events[^1] != shape))
            {
                events.Add(shape);
            }
        }

        return string.Concat(events);
    }

    private static string Name(JsonElement json) =>
        json.TryGetProperty("type", out var type) ? type.GetString()! : json.TryGetProperty("object", out var kind) ? kind.GetString()! : "event";

    private static IEnumerable<string> Fields(JsonElement json, string path)
    {
        foreach (var field in json.EnumerateObject())
        {
            var place = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            foreach (var line in Value(field.Value, place))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Value(JsonElement value, string place) => value.ValueKind switch
    {
        JsonValueKind.Object when Opaque.Any(place.EndsWith) || !value.EnumerateObject().Any() => [$"{place}:object"],
        JsonValueKind.Object => Fields(value, place),
        JsonValueKind.Array when Opaque.Any(place.EndsWith) => [$"{place}:array"],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Value(item, $"{place}[]")).Prepend($"{place}:array"),
        JsonValueKind.String => [$"{place}:string"],
        JsonValueKind.Number => [$"{place}:number"],
        JsonValueKind.Null => [$"{place}:null"],
        _ => [$"{place}:boolean"],
    };
}
