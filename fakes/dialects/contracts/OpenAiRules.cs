using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>The rules that OpenAI's APIs share, in the words of the API's own errors.</summary>
internal static partial class OpenAiRules
{
    public static ContractRule ModelRequired { get; } = new("model-required", (request, _) =>
        request.Model.Length == 0 ? new(400, "you must provide a model parameter") : null);

    public static ContractRule FieldTypes(Fields fields) => new("field-type", (request, _) => fields.Mistyped(request.Body) is var (place, expected, came)
        ? new(400, $"Invalid type for '{place.Brackets}': expected {With(expected)}, but got {With(came)} instead.", null, "invalid_type", place.Brackets)
        : null);

    /// <summary>A field that nobody knows: the older APIs have words of their own where it stands at the top.</summary>
    public static Failure Unrecognized(string place) => place.Contains('[') || place.Contains('.') ? Unknown(place) : new(400, $"Unrecognized request argument supplied: {place}");

    /// <summary>A field that nobody knows, in the words of the newer APIs.</summary>
    public static Failure Unknown(string place) => new(400, $"Unknown parameter: '{place}'.", null, "unknown_parameter", place);

    public static ContractRule Range(string field, double least, double most, string kind = "decimal")
    {
        var name = Encoding.UTF8.GetBytes(field);
        return new($"{field}-range", (request, _) =>
            request.Body.Field(name) is not { ValueKind: JsonValueKind.Number } value ? null
            : value.GetDouble() > most ? new(400, $"Invalid '{field}': {kind} above maximum value. Expected a value <= {most}, but got {value} instead.", null, $"{kind}_above_max_value", field)
            : value.GetDouble() < least ? new(400, $"Invalid '{field}': {kind} below minimum value. Expected a value >= {least}, but got {value} instead.", null, $"{kind}_below_min_value", field)
            : null);
    }

    /// <summary>Whether a model is one of those that reason before they answer, and take no settings for how.</summary>
    public static bool Reasons(string model) =>
        (model.StartsWith("gpt-5", StringComparison.Ordinal) && !model.StartsWith("gpt-5.", StringComparison.Ordinal)) || (model.Length > 1 && model[0] == 'o' && char.IsAsciiDigit(model[1]));

    public static ContractRule StreamOptions { get; } = new("stream-options", (request, _) =>
        request.Body.Field("stream_options"u8).ValueKind == JsonValueKind.Object && !request.Streamed
            ? new(400, "The 'stream_options' parameter is only allowed when 'stream' is enabled.", null, null, "stream_options")
            : null);

    public static ContractRule ToolChoice { get; } = new("tool-choice", (request, _) =>
        request.Body.Field("tool_choice"u8) is { ValueKind: JsonValueKind.Object or JsonValueKind.String } choice && choice.AsText() is not "none" && request.Tools.Count == 0
            ? new(400, "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.", null, null, "tool_choice")
            : null);

    /// <summary>A function's name and schema; <paramref name="place"/> is where the dialect keeps them.</summary>
    public static ContractRule ToolSchema(string place) => new("tool-schema", (request, _) =>
    {
        foreach (var (index, tool) in request.Tools.Index())
        {
            if (!ToolName().IsMatch(tool.Name))
            {
                return new(400, $"Invalid 'tools[{index}]{place}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.", null, "invalid_value", $"tools[{index}]{place}.name");
            }

            if (Schemas.Wrong(tool.Schema) is { } wrong)
            {
                return new(400, $"Invalid schema for function '{tool.Name}': {wrong}.", null, "invalid_function_parameters", $"tools[{index}]{place}.parameters");
            }
        }

        return null;
    });

    /// <summary>A strict output schema must say of every object that it takes no other fields.</summary>
    public static ContractRule StrictOutput(Func<JsonElement, JsonElement> format, string field) => new("response-format-schema", (request, _) =>
        format(request.Body) is { ValueKind: JsonValueKind.Object } asked && asked.Flag("strict"u8) && asked.Field("schema"u8).Field("additionalProperties"u8).ValueKind != JsonValueKind.False
            ? new(400, $"Invalid schema for response_format '{asked.Text("name"u8)}': In context=(), 'additionalProperties' is required to be supplied and to be false.", null, null, field)
            : null);

    private static string With(string kind) => kind.Replace("|", " or ", StringComparison.Ordinal) switch
    {
        "integer" => "an integer",
        "number" => "a decimal",
        "array" => "an array",
        "object" => "an object",
        "null" => "null",
        var other => $"a {other}",
    };

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
