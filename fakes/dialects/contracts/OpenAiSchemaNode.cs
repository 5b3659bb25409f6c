using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI asks of a schema at every depth. Its sentences say where, as the path of a Python tuple.</summary>
internal static class OpenAiSchemaNode
{
    private static readonly string[] Kinds = ["string", "number", "integer", "boolean", "array", "object", "null"];

    public static string? Wrong(JsonElement node, string[] path, bool strict) =>
        node.ValueKind is JsonValueKind.True or JsonValueKind.False ? null
        : node.ValueKind != JsonValueKind.Object ? $"{node.GetRawText()} is not of type 'object', 'boolean'"
        : WrongKind(node.Field("type"u8))
            ?? WrongShape(node, path)
            ?? (strict ? Lenient(node, path) : null)
            ?? Below(node, path, strict);

    private static string? WrongKind(JsonElement type)
    {
        foreach (var kind in type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : (IEnumerable<JsonElement>)(type.ValueKind == JsonValueKind.Undefined ? [] : [type]))
        {
            if (kind.AsText() is not { } named || !Kinds.Contains(named))
            {
                return $"{(kind.AsText() is { } other ? $"'{other}'" : kind.GetRawText())} is not valid under any of the given schemas";
            }
        }

        return null;
    }

    private static string? WrongShape(JsonElement node, string[] path) =>
        node.Field("properties"u8) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Object) } properties ? $"{properties.GetRawText()} is not of type 'object'"
        : node.Field("required"u8) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Array) } required ? $"{required.GetRawText()} is not of type 'array'"
        : node.Text("type"u8) == "array" && node.Field("items"u8).ValueKind == JsonValueKind.Undefined ? In(path, "array schema missing items")
        : null;

    // What a strict schema may not leave open: it must name every field, require each, and take no other.
    private static string? Lenient(JsonElement node, string[] path)
    {
        if (node.TryGetProperty("oneOf"u8, out _))
        {
            return In(path, "'oneOf' is not permitted");
        }

        if (node.TryGetProperty("allOf"u8, out _))
        {
            return In(path, "'allOf' is not permitted");
        }

        if (node.Text("type"u8) != "object")
        {
            return !node.EnumerateObject().Any(field => field.Name is "type" or "anyOf" or "$ref" or "enum" or "const") ? In(path, "schema must have a 'type' key") : null;
        }

        if (node.Field("additionalProperties"u8).ValueKind != JsonValueKind.False)
        {
            return In(path, "'additionalProperties' is required to be supplied and to be false");
        }

        var required = node.Field("required"u8).Items().Select(name => name.AsText()).ToList();
        var optional = Fields(node.Field("properties"u8)).Select(field => field.Name).FirstOrDefault(name => !required.Contains(name));
        return optional is null ? null : In(path, $"'required' is required to be supplied and to be an array including every key in properties. Missing '{optional}'");
    }

    private static string? Below(JsonElement node, string[] path, bool strict) =>
        Named(node, "properties", path, strict)
        ?? Named(node, "$defs", path, strict)
        ?? Named(node, "definitions", path, strict)
        ?? (node.Field("items"u8) is { ValueKind: JsonValueKind.Object } items ? Wrong(items, [.. path, "items"], strict) : null)
        ?? node.Field("anyOf"u8).Items().Index().Select(any => Wrong(any.Item, [.. path, "anyOf", $"{any.Index}"], strict)).FirstOrDefault(wrong => wrong is not null);

    private static string? Named(JsonElement node, string where, string[] path, bool strict) =>
        node.TryGetProperty(where, out var fields)
            ? Fields(fields).Select(field => Wrong(field.Value, [.. path, where, field.Name], strict)).FirstOrDefault(wrong => wrong is not null)
            : null;

    private static JsonElement.ObjectEnumerator Fields(JsonElement fields) => fields.ValueKind == JsonValueKind.Object ? fields.EnumerateObject() : default;

    private static string In(string[] path, string wrong) => $"In context=({string.Join(", ", path.Select(step => $"'{step}'"))}{(path.Length == 1 ? "," : "")}), {wrong}";
}
