using System.Text;
using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>The rules that OpenAI's APIs share, in the words of the API's own errors.</summary>
internal static class OpenAiRules
{
    public static ContractRule ModelRequired { get; } = new("model-required", (request, _) =>
        request.Model.Length == 0 ? new(400, "you must provide a model parameter") : null);

    public static ContractRule FieldTypes(Fields fields) => new("field-type", (request, _) => fields.Mistyped(request.Body) is var (place, expected, came)
        ? new(400, $"Invalid type for '{place.Brackets}': expected {Expected(place.Brackets, expected)}, but got {With(Fields.KindOf(came))} instead.", null, "invalid_type", place.Brackets)
        : null);

    /// <summary>A field that nobody knows: the older APIs have words of their own where it stands at the top.</summary>
    public static Failure Unrecognized(string place) => place.Contains('[') || place.Contains('.') ? Unknown(place) : new(400, $"Unrecognized request argument supplied: {place}");

    /// <summary>A field that nobody knows, in the words of the newer APIs.</summary>
    public static Failure Unknown(string place) => new(400, $"Unknown parameter: '{place}'.", null, "unknown_parameter", place);

    public static ContractRule Range(string field, double least, double most, string kind = "decimal")
    {
        var name = Encoding.UTF8.GetBytes(field);
        return new($"{field}-range", (request, _) => request.Body.Field(name) is { ValueKind: JsonValueKind.Number } value ? OffScale(field, value, least, most, kind) : null);
    }

    /// <summary>A field that takes one of a few words; <paramref name="at"/> finds it.</summary>
    public static ContractRule OneOf(string field, Func<JsonElement, JsonElement> at, params string[] words)
    {
        var supported = Listed(words);
        return new($"{field}-value", (request, _) => at(request.Body).AsText() is { } word && !words.Contains(word) ? OpenAiError.NotOneOf(field, word, supported) : null);
    }

    /// <summary>Labels are few, short, and texts.</summary>
    public static ContractRule Metadata { get; } = new("metadata", (request, _) => request.Body.Field("metadata"u8) is { ValueKind: JsonValueKind.Object } labels ? WrongLabel(labels) : null);

    /// <summary>The first thing that is wrong with an item of a list; <paramref name="wrong"/> is told where each stands.</summary>
    public static Failure? Each(JsonElement list, string field, Func<JsonElement, Place, Failure?> wrong)
    {
        var index = 0;
        foreach (var item in list.Items())
        {
            if (wrong(item, new(field, index)) is { } failure)
            {
                return failure;
            }

            index++;
        }

        return null;
    }

    /// <summary>Whether a model is one of those that reason before they answer, and take no settings for how.</summary>
    public static bool Reasons(string model) =>
        (model.StartsWith("gpt-5", StringComparison.Ordinal) && !model.StartsWith("gpt-5.", StringComparison.Ordinal)) || (model.Length > 1 && model[0] == 'o' && char.IsAsciiDigit(model[1]));

    public static ContractRule StreamOptions { get; } = new("stream-options", (request, _) =>
        !request.Streamed && request.Body.Field("stream_options"u8).ValueKind == JsonValueKind.Object
            ? new(400, "The 'stream_options' parameter is only allowed when 'stream' is enabled.", null, null, "stream_options")
            : null);

    /// <summary>A number that is too large or too small, in the API's words.</summary>
    public static Failure? OffScale(string field, JsonElement value, double least, double most, string kind) =>
        value.GetDouble() > most ? new(400, $"Invalid '{field}': {kind} above maximum value. Expected a value <= {most}, but got {value} instead.", null, $"{kind}_above_max_value", field)
        : value.GetDouble() < least ? new(400, $"Invalid '{field}': {kind} below minimum value. Expected a value >= {least}, but got {value} instead.", null, $"{kind}_below_min_value", field)
        : null;

    /// <summary>Words in a row as the API lists them.</summary>
    public static string Listed(IReadOnlyList<string> words) =>
        words.Count == 2 ? $"'{words[0]}' and '{words[1]}'" : $"{string.Join(", ", words.SkipLast(1).Select(word => $"'{word}'"))}, and '{words[^1]}'";

    private static Failure? WrongLabel(JsonElement labels)
    {
        var count = labels.EnumerateObject().Count();
        if (count > 16)
        {
            return new(400, $"Invalid 'metadata': too many properties. Expected an object with at most 16 properties, but got an object with {count} properties instead.", null, "object_above_max_properties", "metadata");
        }

        foreach (var label in labels.EnumerateObject())
        {
            var field = $"metadata.{label.Name}";
            if (label.Value.AsText() is not { } text)
            {
                return new(400, $"Invalid type for '{field}': expected a string, but got {With(Fields.KindOf(label.Value))} instead.", null, "invalid_type", field);
            }

            if (label.Name.Length > 64)
            {
                return new(400, $"Invalid property name in 'metadata': '{label.Name[..3]}...{label.Name[^3..]}' is too long. Expected a string with maximum length 64, but got a string with length {label.Name.Length} instead.", null, "property_name_above_max_length", field);
            }

            if (text.Length > 512)
            {
                return OpenAiError.LongString(field, 512, text.Length);
            }
        }

        return null;
    }

    // In the API's own words, its stutter included.
    private static string Expected(string place, string kind) => (kind, place) switch
    {
        ("array", "messages" or "tools" or "functions") => "an array of objects",
        ("string|array", "stop") => "one of a string or array of strings",
        ("string|array", _) => "one of a string or array of objects",
        ("string|object", "tool_choice") => "one of one of 'none', 'auto', or 'required' or object",
        ("string|object", _) => "one of a string or object",
        ("object", "metadata") => "a metadata object",
        ("number", _) => "a decimal",
        _ => With(kind),
    };

    private static string With(string kind) => kind switch
    {
        "integer" => "an integer",
        "number" => "a decimal number",
        "array" => "an array",
        "object" => "an object",
        "null" => "null",
        _ => $"a {kind}",
    };
}
