using System.Text;
using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>The kinds of one part of a request, told apart by a field of theirs: a message's role, a content's type.</summary>
internal sealed class FieldChoice
{
    private readonly List<Kind> choices = [];

    /// <summary>Adds a kind: "type=text", "type=custom?" for one that may leave its type out, null for the only kind there is.</summary>
    public void Add(string? told, Fields fields)
    {
        var (field, value) = told?.Split('=') is [var left, var right] ? (left, right) : ("", "");
        choices.Add(new(Encoding.UTF8.GetBytes(field), value.TrimEnd('?'), value.EndsWith('?'), fields));
    }

    /// <summary>What is wrong in a value that is such a part, or a list of them.</summary>
    public FieldPlace? Find(JsonElement value, Func<JsonElement, KnownField?, bool> wrong)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return FindOne(value, wrong);
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object && FindOne(item, wrong) is { } below)
            {
                return below.Under(index);
            }

            index++;
        }

        return null;
    }

    private FieldPlace? FindOne(JsonElement item, Func<JsonElement, KnownField?, bool> wrong)
    {
        foreach (var (field, value, orMissing, fields) in choices)
        {
            if (field.Length == 0)
            {
                return fields.Below(item, wrong);
            }

            var told = item.Field(field);
            if (told.ValueKind == JsonValueKind.String ? told.ValueEquals(value) : orMissing && told.ValueKind == JsonValueKind.Undefined)
            {
                return fields.Below(item, wrong)?.In(value);
            }
        }

        return null;
    }

    private sealed record Kind(byte[] Field, string Value, bool OrMissing, Fields Fields);
}
