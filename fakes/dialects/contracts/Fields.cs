using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>The documented fields of a request and their kinds, to tell an unknown or wrongly typed one.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, (string Kind, string[] Any)> kinds;

    /// <summary>The fields, written "name:kind name:kind|kind": kinds are string, number, integer, boolean, array, object, any. Null is always fine.</summary>
    public Fields(string documented) => kinds = documented
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(field => field.Split(':'))
        .ToDictionary(field => field[0], field => (field[1], field[1].Split('|')), StringComparer.Ordinal);

    /// <summary>The first field that is not documented; null when all are.</summary>
    public string? Unknown(JsonElement body)
    {
        foreach (var field in body.EnumerateObject())
        {
            if (!kinds.ContainsKey(field.Name))
            {
                return field.Name;
            }
        }

        return null;
    }

    /// <summary>The first field of another kind than documented: its name, what is expected and what came; null when all fit.</summary>
    public (string Name, string Expected, string Came)? Mistyped(JsonElement body)
    {
        foreach (var field in body.EnumerateObject())
        {
            if (kinds.TryGetValue(field.Name, out var kind) && !Fits(field.Value, kind.Any))
            {
                return (field.Name, kind.Kind, Kind(field.Value));
            }
        }

        return null;
    }

    private static bool Fits(JsonElement value, string[] kinds)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        foreach (var kind in kinds)
        {
            if (kind == "any" || kind == Kind(value) || (kind == "integer" && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };
}
