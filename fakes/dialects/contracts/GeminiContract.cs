using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Gemini refuses in a request to generateContent, in the words of its errors.</summary>
internal static partial class GeminiContract
{
    // By the types of the provider's own client, @google/genai 3.1. The API takes both spellings of a field everywhere; the second is made from the first.
    private static readonly Fields Documented = Fields.Read(BothSpellings("""
        contents:array>content systemInstruction:object>content tools:array>tool toolConfig:object safetySettings:array generationConfig:object>generation
        cachedContent:string labels:object model:string modelArmorConfig:object continuationToken:string automaticContinuation:any store:boolean serviceTier:string
        # content
        role:string parts:array>part
        # part
        text:string thought:boolean thoughtSignature:string inlineData:object fileData:object functionCall:object>call functionResponse:object>response
        executableCode:object codeExecutionResult:object videoMetadata:object mediaResolution:any partMetadata:object toolCall:object toolResponse:object
        audioTranscription:any mediaProcessing:any speechMetadata:any
        # call
        id:string name:string args:object partialArgs:array willContinue:boolean
        # response
        id:string name:string response:object parts:array willContinue:boolean scheduling:string
        # tool
        functionDeclarations:array>declaration googleSearch:object googleSearchRetrieval:object codeExecution:object urlContext:object computerUse:object
        googleMaps:object fileSearch:object retrieval:object enterpriseWebSearch:object mcpServers:array exaAiSearch:object parallelAiSearch:object
        # declaration
        name:string description:string parameters:object parametersJsonSchema:any response:object responseJsonSchema:any behavior:string
        # generation
        stopSequences:array responseMimeType:string responseSchema:object responseJsonSchema:any responseModalities:array candidateCount:any
        maxOutputTokens:any temperature:any topP:any topK:any seed:any presencePenalty:any frequencyPenalty:any responseLogprobs:boolean logprobs:any
        enableEnhancedCivicAnswers:boolean speechConfig:object thinkingConfig:object>thinking imageConfig:object mediaResolution:string
        routingConfig:object audioTimestamp:boolean modelSelectionConfig:object audioTranscriptionConfig:any generationOutputConfig:any
        # thinking
        includeThoughts:boolean thinkingBudget:any thinkingLevel:string
        """));

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("contents-required", (request, _) => request.Messages.Count == 0 ? Wrong("* GenerateContentRequest.contents: contents is not specified\n") : null),
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Apart is var (field, place)
            ? Wrong($"Invalid JSON payload received. Unknown name \"{field}\"{(place.Length == 0 ? "" : $" at '{place}'")}: Cannot find field.")
            : null),
        new("field-type", (request, _) => Documented.Mistyped(request.Body) is var (place, _, came) ? Wrong($"Invalid value at '{place.Brackets}' (a {came} does not fit its type)") : null),
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

    private static JsonElement Call(JsonElement part) => part.Field("functionCall"u8) is { ValueKind: JsonValueKind.Object } call ? call : part.Field("function_call"u8);

    private static string BothSpellings(string documented) => CamelCased().Replace(documented, field =>
        $"{field.Value} {Capital().Replace(field.Groups[1].Value, letter => $"_{letter.Value.ToLowerInvariant()}")}{field.Groups[2].Value}");

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
            var first = content.Field("parts"u8).Items().FirstOrDefault(part => Call(part).ValueKind == JsonValueKind.Object);
            if (first.ValueKind == JsonValueKind.Object && first.Text("thoughtSignature"u8).Length + first.Text("thought_signature"u8).Length == 0)
            {
                return Call(first).Text("name"u8);
            }
        }

        return null;
    }

    [GeneratedRegex("([a-z]+[A-Z][a-zA-Z]*)(:\\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex CamelCased();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
