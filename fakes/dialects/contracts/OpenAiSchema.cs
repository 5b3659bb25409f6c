using System.Collections.Concurrent;
using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI asks of the JSON schema of a function, and of one that it is to hold the model to strictly.</summary>
internal static class OpenAiSchema
{
    // A client's schemas are few and come with every request; past the bound they are judged again, which costs time and no memory.
    private const int Bound = 1000;
    private static readonly ConcurrentDictionary<(string, bool), string?> Judged = new();
    private static readonly string[] Apart = ["oneOf", "anyOf", "allOf", "enum", "not"];

    /// <summary>What is wrong with a function's schema in OpenAI's words, without the full stop; null when nothing is. A function without a schema takes no arguments.</summary>
    public static string? Wrong(string schema, bool strict)
    {
        if (schema.Length == 0)
        {
            return null;
        }

        if (Judged.TryGetValue((schema, strict), out var known))
        {
            return known;
        }

        using var parsed = JsonDocument.Parse(schema);
        var wrong = WrongRoot(parsed.RootElement, strict);
        if (Judged.Count < Bound)
        {
            Judged[(schema, strict)] = wrong;
        }

        return wrong;
    }

    private static string? WrongRoot(JsonElement root, bool strict) =>
        root.ValueKind != JsonValueKind.Object ? $"{root.GetRawText()} is not of type 'object'"
        : root.Text("type"u8) is var type && type != "object" ? $"schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{(type.Length == 0 ? "None" : type)}\"'"
        : Apart.Any(word => root.TryGetProperty(word, out _)) ? "schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level"
        : root.Field("properties"u8).ValueKind == JsonValueKind.Undefined ? "In context=(), object schema missing properties"
        : OpenAiSchemaNode.Wrong(root, [], strict);
}
