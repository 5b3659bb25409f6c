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
        stopSequences:array responseMimeType:string responseSchema:object responseJsonSchema:any responseModalities:array candidateCount:numeric
        maxOutputTokens:numeric temperature:numeric topP:numeric topK:numeric seed:numeric presencePenalty:numeric frequencyPenalty:numeric responseLogprobs:boolean logprobs:numeric
        enableEnhancedCivicAnswers:boolean speechConfig:object thinkingConfig:object>thinking imageConfig:object mediaResolution:string
        routingConfig:object audioTimestamp:boolean modelSelectionConfig:object audioTranscriptionConfig:any generationOutputConfig:any
        # thinking
        includeThoughts:boolean thinkingBudget:numeric thinkingLevel:string
        """));

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("contents-required", (request, _) => request.Messages.Count == 0 ? Wrong("* GenerateContentRequest.contents: contents is not specified\n") : null),
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Apart is var (field, place)
            ? Unknown(field, place, "Cannot find field.")
            : null),
        new("field-type", (request, _) => Documented.Mistyped(request.Body) is var (place, expected, came) ? GeminiTypes.Refusal(place, expected, came) : null),
        new("role", (request, _) => request.Body.Field("contents"u8).Items().Any(content => content.Field("role"u8).AsText() is not (null or "user" or "model" or "function"))
            ? Wrong("Please use a valid role: user, model.")
            : null),
        new("parts-required", (request, _) => Partless(request.Body) is { } index ? Wrong($"* GenerateContentRequest.contents[{index}].parts: contents.parts must not be empty.\n") : null),
        new("part-empty", (request, _) => PartWhere(request.Body, part => part.ValueKind == JsonValueKind.Object && part.EnumerateObject().All(field => Beside.Contains(field.Name))) is { } place
            ? Wrong($"* GenerateContentRequest.{place}.data: required oneof field 'data' must have one initialized field\n")
            : null),
        new("tool-result-name", (request, _) => request.ToolTalk && PartWhere(request.Body, part => Result(part) is { ValueKind: JsonValueKind.Object } result && result.Text("name"u8).Length == 0) is { } place
            ? Wrong($"* GenerateContentRequest.{place}.function_response.name: Name cannot be empty.\n")
            : null),
        new("tool-call-order", (request, _) => Misplaced(request)
            ? Wrong("Please ensure that function call turn comes immediately after a user turn or after a function response turn.")
            : null),
        new("tool-call-unanswered", (request, _) => Unmatched(request)
            ? Wrong("Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.")
            : null),
        new("tool-result-orphan", (request, _) => request.Messages.Index().Any(message => message.Item.Results.Count > 0 && (message.Index == 0 || request.Messages[message.Index - 1].Calls.Count == 0))
            ? Wrong("Please ensure that function response turn comes immediately after a function call turn.")
            : null),
        .. GeminiToolRules.Rules,
        .. GeminiSettingRules.Rules,
        new("thought-signature", (request, _) => request.Model.StartsWith("gemini-3", StringComparison.Ordinal) && request.ToolTalk && Unsigned(request) is var (tool, position)
            ? Wrong($"Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance. Additional data, function call `default_api:{tool}` , position {position}. Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures for more details.")
            : null),
    ];

    // What a part may say beside what it is.
    private static readonly string[] Beside =
        ["thought", "thoughtSignature", "thought_signature", "videoMetadata", "video_metadata", "partMetadata", "part_metadata", "mediaResolution", "media_resolution"];

    public static Failure Wrong(string message) => new(400, message);

    /// <summary>A field that the message has no place for, which is named apart from where it was to be.</summary>
    public static Failure Unknown(string field, string place, string why) =>
        Wrong($"Invalid JSON payload received. Unknown name \"{field}\"{(place.Length == 0 ? "" : $" at '{place}'")}: {why}") with { Details = (null, place) };

    /// <summary>A value that a field does not take; <paramref name="what"/> goes on after the bracket that opens before the type.</summary>
    public static Failure Invalid(string place, string what) => Wrong($"Invalid value at '{place}' ({what}") with { Details = (null, place) };

    /// <summary>A field's name as the API spells it inside.</summary>
    public static string Snake(string field) => Capital().Replace(field, letter => $"_{letter.Value.ToLowerInvariant()}");

    /// <summary>A field's name as its documentation spells it.</summary>
    public static string Camel(string field) => Underscored().Replace(field, letter => letter.Groups[1].Value.ToUpperInvariant());

    private static JsonElement Call(JsonElement part) => GeminiRequest.Either(part, "functionCall"u8, "function_call"u8);

    private static JsonElement Result(JsonElement part) => GeminiRequest.Either(part, "functionResponse"u8, "function_response"u8);

    private static string? PartWhere(JsonElement body, Func<JsonElement, bool> wrong)
    {
        foreach (var (index, content) in body.Field("contents"u8).Items().Index())
        {
            foreach (var (place, part) in content.Field("parts"u8).Items().Index())
            {
                if (wrong(part))
                {
                    return $"contents[{index}].parts[{place}]";
                }
            }
        }

        return null;
    }

    private static string BothSpellings(string documented) => CamelCased().Replace(documented, field =>
        $"{field.Value} {Snake(field.Groups[1].Value)}{field.Groups[2].Value}");

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

    // Of a step's parallel calls only the first is signed. Positions count the contents from 1.
    private static (string Tool, int Position)? Unsigned(Received request)
    {
        foreach (var (index, content) in request.Body.Field("contents"u8).Items().Index())
        {
            var first = content.Field("parts"u8).Items().FirstOrDefault(part => Call(part).ValueKind == JsonValueKind.Object);
            if (first.ValueKind == JsonValueKind.Object && first.Text("thoughtSignature"u8).Length + first.Text("thought_signature"u8).Length == 0)
            {
                return (Call(first).Text("name"u8), index + 1);
            }
        }

        return null;
    }

    [GeneratedRegex("([a-z]+[A-Z][a-zA-Z]*)(:\\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex CamelCased();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    [GeneratedRegex("_([a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Underscored();
}
