using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>The documented fields of a request and their kinds, all the way down, to tell an unknown or wrongly typed one.</summary>
internal sealed class Fields
{
    private readonly KnownField[] known;
    private Dictionary<string, FieldChoice> parts = [];

    private Fields(string documented) => known =
        [.. documented.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Parsed)];

    /// <summary>
    /// Reads "name:kind name:kind|kind": kinds are string, number, integer, numeric, boolean, array, object, any; null is always fine. "name:array>part"
    /// says that what is in it is a part, and the lines after "# part" have its fields. "# part type=text" is a part of that type, and with a
    /// question mark after it one without a type too; a part of a type that has no line is not looked at.
    /// </summary>
    public static Fields Read(string documented)
    {
        var sections = documented.Split('#');
        var root = new Fields(sections[0]);
        foreach (var section in sections[1..])
        {
            var end = section.IndexOf('\n', StringComparison.Ordinal);
            var head = section[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var choice = root.parts.TryGetValue(head[0], out var begun) ? begun : root.parts[head[0]] = new();
            choice.Add(head.ElementAtOrDefault(1), new(section[end..]) { parts = root.parts });
        }

        return root;
    }

    /// <summary>The first field that is not documented; null when all are.</summary>
    public FieldPlace? Unknown(JsonElement body) => Find(body, static (_, known) => known is null);

    /// <summary>The first field of another kind than documented: where, what is expected and what came; null when all fit.</summary>
    public (FieldPlace Place, string Expected, JsonElement Came)? Mistyped(JsonElement body)
    {
        var place = Find(body, static (value, known) => known is { } kinds && !Fits(value, kinds.Any));
        return place is null ? null : (place, place.Kind, place.Value);
    }

    /// <summary>What kind a value is, whole numbers apart from others.</summary>
    public static string KindOf(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long _) ? "integer" : Kind(value);

    private FieldPlace? Find(JsonElement element, Func<JsonElement, KnownField?, bool> wrong)
    {
        foreach (var field in element.EnumerateObject())
        {
            var at = IndexOf(field);
            if (wrong(field.Value, at < 0 ? null : known[at]))
            {
                return new(field.Name, field.Value, at < 0 ? "" : known[at].Kind);
            }

            if (at >= 0 && known[at].Child is { } child && parts[child].Find(field.Value, wrong) is { } below)
            {
                return below.Under(field.Name);
            }
        }

        return null;
    }

    /// <summary>What is wrong below an element that is an object.</summary>
    internal FieldPlace? Below(JsonElement element, Func<JsonElement, KnownField?, bool> wrong) => Find(element, wrong);

    // The names' own bytes: this is asked of every field of every request, and none of them has to become a text.
    private int IndexOf(JsonProperty field)
    {
        var name = JsonMarshal.GetRawUtf8PropertyName(field);
        if (name.Contains((byte)'\\'))
        {
            name = Encoding.UTF8.GetBytes(field.Name);
        }

        for (var index = 0; index < known.Length; index++)
        {
            if (name.SequenceEqual(known[index].Name))
            {
                return index;
            }
        }

        return -1;
    }

    private static KnownField Parsed(string field)
    {
        var (name, rest) = (field[..field.IndexOf(':', StringComparison.Ordinal)], field[(field.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('>'));
        return new(Encoding.UTF8.GetBytes(name), rest[0], rest[0].Split('|'), rest.ElementAtOrDefault(1));
    }

    private static bool Fits(JsonElement value, string[] kinds)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        foreach (var kind in kinds)
        {
            if (kind == "any" || kind == Kind(value) || (kind == "integer" && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _)) || (kind == "numeric" && IsNumeric(value)))
            {
                return true;
            }
        }

        return false;
    }

    // Google takes a number in quotes for a number.
    private static bool IsNumeric(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number || (value.AsText() is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _));

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
