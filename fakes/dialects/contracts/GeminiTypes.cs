using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>How Google's parser names what a field takes: a type of protobuf's, or the message that it is.</summary>
internal static class GeminiTypes
{
    private static readonly Dictionary<string, string> Messages = new(StringComparer.Ordinal)
    {
        ["contents"] = "Content", ["systemInstruction"] = "Content", ["parts"] = "Part", ["tools"] = "Tool", ["functionDeclarations"] = "FunctionDeclaration", ["safetySettings"] = "SafetySetting",
        ["generationConfig"] = "GenerationConfig", ["toolConfig"] = "ToolConfig", ["thinkingConfig"] = "ThinkingConfig", ["functionCall"] = "FunctionCall", ["functionResponse"] = "FunctionResponse",
        ["inlineData"] = "Blob", ["fileData"] = "FileData", ["parameters"] = "Schema", ["responseSchema"] = "Schema",
    };

    private static readonly string[] Whole = ["candidateCount", "maxOutputTokens", "topK", "seed", "logprobs", "thinkingBudget"];

    /// <summary>The refusal of a value that a field does not take.</summary>
    public static Failure Refusal(FieldPlace place, string expected, JsonElement value)
    {
        var (field, above) = place.Apart;
        if (value.ValueKind == JsonValueKind.Array && expected is not "array")
        {
            return GeminiContract.Unknown(field, above, "Proto field is not repeating, cannot start list.");
        }

        var camel = GeminiContract.Camel(field);
        var type = expected switch
        {
            "string" => "TYPE_STRING",
            "boolean" => "TYPE_BOOL",
            "numeric" => Whole.Contains(camel) ? "TYPE_INT32" : "TYPE_FLOAT",
            _ when Messages.TryGetValue(camel, out var message) => $"type.googleapis.com/google.ai.generativelanguage.v1beta.{message}",
            _ => "type.googleapis.com/google.protobuf.Struct",
        };
        var name = GeminiContract.Snake(field);
        return GeminiContract.Invalid(above.Length == 0 ? name : $"{above}.{name}", $"{type}), {value.GetRawText()}");
    }
}
