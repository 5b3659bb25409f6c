using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI's APIs refuse about tools and the choice among them, wherever the dialect keeps a tool's name and schema.</summary>
internal static partial class OpenAiToolRules
{
    private const int MostTools = 128;
    private const int LongestName = 64;

    /// <summary>How many tools there may be.</summary>
    public static ContractRule Count { get; } = new("tools-limit", (request, _) => request.Tools.Count > MostTools ? OpenAiError.LongArray("tools", MostTools, request.Tools.Count) : null);

    /// <summary>A function's name and schema; <paramref name="place"/> is where the dialect keeps them.</summary>
    public static ContractRule Schema(string place) => new("tool-schema", (request, _) =>
    {
        if (request.Tools.Count == 0)
        {
            return null;
        }

        foreach (var (index, tool) in request.Body.Field("tools"u8).Items().Index())
        {
            var function = place.Length == 0 ? tool : tool.Field("function"u8);
            if (tool.Text("type"u8) != "function" || function.Field("name"u8).ValueKind != JsonValueKind.String)
            {
                continue;
            }

            var offered = request.Tools[index];
            if (WrongName(offered.Name, $"tools[{index}]{place}.name") is { } misnamed)
            {
                return misnamed;
            }

            if (OpenAiSchema.Wrong(offered.Schema, function.Flag("strict"u8)) is { } wrong)
            {
                return new(400, $"Invalid schema for function '{offered.Name}': {wrong}.", null, "invalid_function_parameters", $"tools[{index}]{place}.parameters");
            }
        }

        return null;
    });

    /// <summary>A strict output schema is held to the same as a strict function's.</summary>
    public static ContractRule StrictOutput(Func<JsonElement, JsonElement> format, string field, string? code) => new("response-format-schema", (request, _) =>
        request.OutputSchema.Length > 0 && format(request.Body) is { ValueKind: JsonValueKind.Object } asked && asked.Flag("strict"u8) && OpenAiSchema.Wrong(request.OutputSchema, strict: true) is { } wrong
            ? new(400, $"Invalid schema for response_format '{asked.Text("name"u8)}': {wrong}.", null, code, field)
            : null);

    /// <summary>A choice among tools needs tools, and the chosen one among them. <paramref name="unoffered"/> says so in the dialect's words.</summary>
    public static ContractRule Choice(Func<string, string> unoffered) => new("tool-choice", (request, _) => request.Body.Field("tool_choice"u8) switch
    {
        { ValueKind: not (JsonValueKind.String or JsonValueKind.Object) } => null,
        var choice when request.Tools.Count == 0 => choice.AsText() is "none" ? null : NeedsTools("tool_choice"),
        { ValueKind: JsonValueKind.String } choice when choice.AsText() is not ("none" or "auto" or "required") => OpenAiError.NotOneOf("tool_choice", choice.AsText()!, "'none', 'auto', and 'required'"),
        var choice when Chosen(choice) is { Length: > 0 } name && !request.Tools.Any(tool => tool.Name == name) => new(400, unoffered(name), null, null, "tool_choice"),
        _ => null,
    });

    /// <summary>Whether several tools may be called at once is no question without any.</summary>
    public static ContractRule Parallel { get; } = new("parallel-tool-calls", (request, _) =>
        request.Tools.Count == 0 && request.Body.Field("parallel_tool_calls"u8).ValueKind is JsonValueKind.True or JsonValueKind.False ? NeedsTools("parallel_tool_calls") : null);

    private static Failure NeedsTools(string field) => new(400, $"Invalid value for '{field}': '{field}' is only allowed when 'tools' are specified.", null, null, field);

    private static string? Chosen(JsonElement choice) => choice.Text("type"u8) switch
    {
        "function" => choice.Text("name"u8) is { Length: > 0 } name ? name : choice.Field("function"u8).Text("name"u8),
        "custom" => choice.Text("name"u8) is { Length: > 0 } name ? name : choice.Field("custom"u8).Text("name"u8),
        _ => null,
    };

    /// <summary>What is wrong with the name of a function, or of an output schema.</summary>
    public static Failure? WrongName(string name, string field) =>
        name.Length == 0 ? OpenAiError.EmptyString(field)
        : !ToolName().IsMatch(name) ? OpenAiError.NoMatch(field, "^[a-zA-Z0-9_-]+$")
        : name.Length > LongestName ? OpenAiError.LongString(field, LongestName, name.Length)
        : null;

    [GeneratedRegex("^[a-zA-Z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
