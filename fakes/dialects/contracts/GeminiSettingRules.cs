using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Gemini refuses in the settings of a request: values off their scale, and settings that rule each other out.</summary>
internal static class GeminiSettingRules
{
    private static readonly string[] Written = ["text/plain", "application/json", "application/xml", "application/yaml", "text/x.enum"];

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("temperature-range", (request, _) => Settings(request).Field("temperature"u8) is { ValueKind: JsonValueKind.Number } heat && heat.GetDouble() is < 0 or > 2
            ? At("temperature", "temperature must be in the range [0.0, 2.0].")
            : null),
        new("stop-limit", (request, _) => Either(request, "stopSequences"u8, "stop_sequences"u8).Items().Count() > 5 ? At("stop_sequences", "the number of stop_sequences must not exceed 5.") : null),
        new("response-mime-type", (request, _) => Either(request, "responseMimeType"u8, "response_mime_type"u8).AsText() is { Length: > 0 } type && !Written.Contains(type)
            ? At("response_mime_type", "allowed mimetypes are `text/plain`, `application/json`, `application/xml`, `application/yaml` and `text/x.enum`.")
            : null),
        new("response-schema", (request, _) => request.OutputSchema.Length == 0 ? null : GeminiSchema.Wrong(Either(request, "responseSchema"u8, "response_schema"u8), "generation_config.response_schema")),
        new("thinking-pair", (request, _) => GeminiRequest.Either(Settings(request), "thinkingConfig"u8, "thinking_config"u8) is { ValueKind: JsonValueKind.Object } thinking
            && GeminiRequest.Either(thinking, "thinkingBudget"u8, "thinking_budget"u8).ValueKind != JsonValueKind.Undefined
            && GeminiRequest.Either(thinking, "thinkingLevel"u8, "thinking_level"u8).ValueKind != JsonValueKind.Undefined
            ? GeminiContract.Wrong("You can only set only one of thinking budget and thinking level.")
            : null),
    ];

    private static JsonElement Settings(Received request) => GeminiRequest.Either(request.Body, "generationConfig"u8, "generation_config"u8);

    private static JsonElement Either(Received request, ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => GeminiRequest.Either(Settings(request), name, other);

    private static Failure At(string field, string wrong) => GeminiContract.Wrong($"* GenerateContentRequest.generation_config.{field}: {wrong}\n");
}
