using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What every provider asks of the JSON schema of a tool.</summary>
internal static class Schemas
{
    private static readonly string[] Kinds = ["string", "number", "integer", "boolean", "array", "object", "null"];

    /// <summary>What is wrong with it in OpenAI's words; null when nothing is. A tool without a schema takes no arguments.</summary>
    public static string? Wrong(string schema)
    {
        if (schema.Length == 0)
        {
            return null;
        }

        using var parsed = JsonDocument.Parse(schema);
        return parsed.RootElement.ValueKind != JsonValueKind.Object ? $"{schema} is not of type 'object'"
            : parsed.RootElement.Text("type"u8) is var type && type != "object" ? $"schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{(type.Length == 0 ? "None" : type)}\"'"
            : WrongKind(parsed.RootElement.Field("properties"u8));
    }

    private static string? WrongKind(JsonElement properties)
    {
        if (properties.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (properties.ValueKind != JsonValueKind.Object)
        {
            return $"{properties.GetRawText()} is not of type 'object'";
        }

        foreach (var property in properties.EnumerateObject())
        {
            if (property.Value.Field("type"u8).AsText() is { } kind && !Kinds.Contains(kind))
            {
                return $"'{kind}' is not valid under any of the given schemas";
            }
        }

        return null;
    }
}
