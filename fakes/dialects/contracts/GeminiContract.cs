using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Gemini refuses in a request to generateContent, in the words of its errors.</summary>
internal static partial class GeminiContract
{
    private static readonly Fields Documented = new("""
        contents:array systemInstruction:object system_instruction:object tools:array toolConfig:object tool_config:object safetySettings:array
        safety_settings:array generationConfig:object generation_config:object cachedContent:string cached_content:string labels:object model:string
        store:boolean serviceTier:string
        """);

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("contents-required", (request, _) => request.Messages.Count == 0 ? Wrong("* GenerateContentRequest.contents: contents is not specified\n") : null),
        new("unknown-field", (request, _) => Documented.Unknown(request.Body) is { } name ? Wrong($"Invalid JSON payload received. Unknown name \"{name}\": Cannot find field.") : null),
        new("field-type", (request, _) => Documented.Mistyped(request.Body) is var (name, _, came) ? Wrong($"Invalid value at '{name}' (a {came} does not fit its type)") : null),
        new("role", (request, _) => request.Body.Field("contents"u8).Items().Any(content => content.Field("role"u8).AsText() is not (null or "user" or "model" or "function"))
            ? Wrong("Please use a valid role: user, model.")
            : null),
        new("parts-required", (request, _) => Partless(request.Body) is { } index ? Wrong($"* GenerateContentRequest.contents[{index}].parts: contents.parts must not be empty.\n") : null),
        new("tool-call-order", (request, _) => Misplaced(request)
            ? Wrong("Please ensure that function call turn comes immediately after a user turn or after a function response turn.")
            : null),
        new("tool-call-unanswered", (request, _) => Unmatched(request)
            ? Wrong("Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.")
            : null),
        new("tool-result-orphan", (request, _) => request.Messages.Index().Any(message => message.Item.Results.Count > 0 && (message.Index == 0 || request.Messages[message.Index - 1].Calls.Count == 0))
            ? Wrong("Please ensure that function response turn comes immediately after a function call turn.")
            : null),
        new("tool-name", (request, _) => request.Tools.FirstOrDefault(tool => !ToolName().IsMatch(tool.Name)) is not null
            ? Wrong("GenerateContentRequest.tools[0].function_declarations[0].name: Invalid function name. Must start with a letter or an underscore. Must be alphanumeric (a-z, A-Z, 0-9), underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of 64.")
            : null),
        new("thought-signature", (request, _) => request.Model.StartsWith("gemini-3", StringComparison.Ordinal) && Unsigned(request) is { } tool
            ? Wrong($"Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance. Additional data, function call `default_api:{tool}`.")
            : null),
    ];

    private static Failure Wrong(string message) => new(400, message);

    private static int? Partless(JsonElement body)
    {
        foreach (var (index, content) in body.Field("contents"u8).Items().Index())
        {
            if (!content.Field("parts"u8).Items().Any())
            {
                return index;
            }
        }

        return null;
    }

    private static bool Misplaced(Received request) =>
        request.Messages.Index().Any(message => message.Item.Calls.Count > 0 && (message.Index == 0 || request.Messages[message.Index - 1].Role == "assistant"));

    private static bool Unmatched(Received request) =>
        request.Messages.Index().Any(message => message.Item.Calls.Count > 0
            && (message.Index + 1 >= request.Messages.Count || request.Messages[message.Index + 1].Results.Count != message.Item.Calls.Count));

    // Of a step's parallel calls only the first is signed.
    private static string? Unsigned(Received request)
    {
        foreach (var content in request.Body.Field("contents"u8).Items())
        {
            var first = content.Field("parts"u8).Items().FirstOrDefault(part => part.Field("functionCall"u8).ValueKind == JsonValueKind.Object);
            if (first.ValueKind == JsonValueKind.Object && first.Text("thoughtSignature"u8).Length == 0)
            {
                return first.Field("functionCall"u8).Text("name"u8);
            }
        }

        return null;
    }

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
