using System.Text.Json.Nodes;

namespace Acceptance.Fakes;

/// <summary>A schema as JSON Schema spells it. Gemini's are OpenAPI's: kinds in capitals, and null by a flag.</summary>
internal static class SchemaText
{
    public static string Of(string schema) => schema.Contains("\"nullable\"", StringComparison.Ordinal) || Kinds.Any(kind => schema.Contains($"\"{kind}\"", StringComparison.Ordinal))
        ? Spelled(JsonNode.Parse(schema))?.ToJsonString() ?? schema
        : schema;

    private static readonly string[] Kinds = ["STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"];

    private static JsonNode? Spelled(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            return new JsonArray([.. items.Select(item => Spelled(item?.DeepClone()))]);
        }

        if (node is not JsonObject fields)
        {
            return node?.DeepClone();
        }

        var spelled = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, field.Key is "enum" or "default" or "example" ? field.Value?.DeepClone() : Spelled(field.Value))));
        if (Text(spelled["type"]) is { } kind && Kinds.Contains(kind))
        {
            spelled["type"] = kind.ToLowerInvariant();
        }

        if (spelled["nullable"] is JsonValue nullable && nullable.TryGetValue<bool>(out var may) && may && Text(spelled["type"]) is { } only)
        {
            spelled["type"] = new JsonArray(only, "null");
        }

        return spelled;
    }

    // A property may be called "type" too: then it is an object, and no kind.
    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
