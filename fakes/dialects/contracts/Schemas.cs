using System.Collections.Concurrent;
using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>Whether a text is a JSON schema at all, at every depth: what it says of kinds, fields and items is of the shape that schemas have.</summary>
internal static class Schemas
{
    // A client's schemas are few and come with every request; past the bound they are judged again, which costs time and no memory.
    private const int Bound = 1000;
    private static readonly ConcurrentDictionary<string, bool> Judged = new(StringComparer.Ordinal);
    private static readonly string[] Kinds = ["string", "number", "integer", "boolean", "array", "object", "null"];
    private static readonly string[] Named = ["properties", "$defs", "definitions", "patternProperties"];
    private static readonly string[] Several = ["anyOf", "oneOf", "allOf"];

    public static bool Wrong(string schema)
    {
        if (Judged.TryGetValue(schema, out var known))
        {
            return known;
        }

        using var parsed = JsonDocument.Parse(schema);
        var wrong = Wrong(parsed.RootElement);
        if (Judged.Count < Bound)
        {
            Judged[schema] = wrong;
        }

        return wrong;
    }

    private static bool Wrong(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => false,
        JsonValueKind.Object => node.EnumerateObject().Any(Wrong),
        _ => true,
    };

    private static bool Wrong(JsonProperty field) => field.Name switch
    {
        "type" => field.Value.ValueKind == JsonValueKind.Array ? field.Value.EnumerateArray().Any(WrongKind) : WrongKind(field.Value),
        "required" => field.Value.ValueKind != JsonValueKind.Array || field.Value.EnumerateArray().Any(name => name.ValueKind != JsonValueKind.String),
        "enum" => field.Value.ValueKind != JsonValueKind.Array,
        "items" or "additionalProperties" or "not" => Wrong(field.Value),
        var name when Named.Contains(name) => field.Value.ValueKind != JsonValueKind.Object || field.Value.EnumerateObject().Any(named => Wrong(named.Value)),
        var name when Several.Contains(name) => field.Value.ValueKind != JsonValueKind.Array || field.Value.EnumerateArray().Any(Wrong),
        _ => false,
    };

    private static bool WrongKind(JsonElement kind) => kind.AsText() is not { } named || !Kinds.Contains(named);
}
