using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Gemini refuses in a schema of its own kind, OpenAPI's: many words of JSON Schema are none of its, and what is an object must say of what.</summary>
internal static class GeminiSchema
{
    private static readonly HashSet<string> Known =
    [
        "anyOf", "any_of", "default", "description", "enum", "example", "format", "items", "maxItems", "max_items", "maxLength", "max_length", "maxProperties", "max_properties", "maximum", "minItems", "min_items",
        "minLength", "min_length", "minProperties", "min_properties", "minimum", "nullable", "pattern", "properties", "propertyOrdering", "property_ordering", "required", "title", "type",
    ];

    private static readonly HashSet<string> Kinds = ["STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL", "TYPE_UNSPECIFIED"];

    /// <summary>The refusal of a schema; null when there is nothing to refuse, or no schema. <paramref name="place"/> is where it is.</summary>
    public static Failure? Wrong(JsonElement schema, string place) =>
        schema.ValueKind != JsonValueKind.Object ? null : WrongProto(schema, place) ?? WrongSchema(schema, $"GenerateContentRequest.{place}");

    // The parser's part: what the message of the schema has no field for. It counts the entries of a map.
    private static Failure? WrongProto(JsonElement schema, string place)
    {
        foreach (var field in schema.EnumerateObject())
        {
            var wrong = !Known.Contains(field.Name) ? GeminiContract.Unknown(field.Name, place, "Cannot find field.")
                : field.Name == "type" ? WrongType(field.Value, place)
                : field.Name is "properties" ? Entries(field.Value).Select(entry => WrongProto(entry.Schema, $"{place}.properties[{entry.Index}].value")).FirstOrDefault(found => found is not null)
                : field.Name is "items" && field.Value.ValueKind == JsonValueKind.Object ? WrongProto(field.Value, $"{place}.items")
                : field.Name is "anyOf" or "any_of" ? field.Value.Items().Index().Where(any => any.Item.ValueKind == JsonValueKind.Object).Select(any => WrongProto(any.Item, $"{place}.any_of[{any.Index}]")).FirstOrDefault(found => found is not null)
                : null;
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static Failure? WrongType(JsonElement type, string place) =>
        type.ValueKind == JsonValueKind.Array ? GeminiContract.Unknown("type", place, "Proto field is not repeating, cannot start list.")
        : type.AsText() is { } kind && !Kinds.Contains(kind.ToUpperInvariant()) ? GeminiContract.Invalid($"{place}.type", $"type.googleapis.com/google.ai.generativelanguage.v1beta.Type), \"{kind}\"")
        : null;

    // The service's part: it names the entries of a map.
    private static Failure? WrongSchema(JsonElement schema, string place)
    {
        var properties = schema.Field("properties"u8);
        var kind = schema.Text("type"u8).ToUpperInvariant();
        if (kind == "OBJECT" && !Entries(properties).Any())
        {
            return GeminiContract.Wrong($"* {place}.properties: should be non-empty for OBJECT type\n");
        }

        if (kind == "ARRAY" && schema.Field("items"u8).ValueKind == JsonValueKind.Undefined)
        {
            return GeminiContract.Wrong($"* {place}.items: missing field.\n");
        }

        foreach (var (index, name) in schema.Field("required"u8).Items().Index())
        {
            if (name.AsText() is { } required && !Entries(properties).Any(entry => entry.Name == required))
            {
                return GeminiContract.Wrong($"* {place}.required[{index}]: property is not defined\n");
            }
        }

        return Entries(properties).Select(entry => WrongSchema(entry.Schema, $"{place}.properties[{entry.Name}]")).FirstOrDefault(found => found is not null)
            ?? (schema.Field("items"u8) is { ValueKind: JsonValueKind.Object } items ? WrongSchema(items, $"{place}.items") : null);
    }

    private static IEnumerable<(int Index, string Name, JsonElement Schema)> Entries(JsonElement properties) => properties.ValueKind != JsonValueKind.Object
        ? []
        : properties.EnumerateObject().Index().Where(entry => entry.Item.Value.ValueKind == JsonValueKind.Object).Select(entry => (entry.Index, entry.Item.Name, entry.Item.Value));
}
