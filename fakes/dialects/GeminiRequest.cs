using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>Reads a request to Gemini. The model and whether to stream are in the path; both spellings of a field are taken, as the API does.</summary>
internal static class GeminiRequest
{
    public static Received Read(JsonElement body, Asked asked)
    {
        var settings = Either(body, "generationConfig"u8, "generation_config"u8);
        var schema = Either(settings, "responseJsonSchema"u8, "response_json_schema"u8) is { ValueKind: not JsonValueKind.Undefined } plain ? plain : Either(settings, "responseSchema"u8, "response_schema"u8);
        var streamed = asked.Path.EndsWith(":streamGenerateContent", StringComparison.Ordinal);
        return new()
        {
            Model = asked.Named ?? "",
            Framing = !streamed ? Framing.Whole : asked.WantsEvents ? Framing.Events : Framing.Array,
            System = Text(Either(body, "systemInstruction"u8, "system_instruction"u8)),
            Messages = [.. body.Field("contents"u8).Items().Select(ReadContent)],
            Tools = [.. body.Field("tools"u8).Items()
                .SelectMany(tool => Either(tool, "functionDeclarations"u8, "function_declarations"u8).Items())
                .Select(ReadTool)],
            WantsThoughts = Either(settings, "thinkingConfig"u8, "thinking_config"u8) is var thinking && (thinking.Flag("includeThoughts"u8) || thinking.Flag("include_thoughts"u8)),
            Choices = Math.Max(settings.Count("candidateCount"u8), settings.Count("candidate_count"u8)),
            WantsJson = Either(settings, "responseMimeType"u8, "response_mime_type"u8).AsText() == "application/json",
            OutputSchema = schema.RawText(),
            Body = body,
            Bytes = asked.Bytes,
        };
    }

    private static Tool ReadTool(JsonElement tool)
    {
        var schema = Either(tool, "parametersJsonSchema"u8, "parameters_json_schema"u8);
        return new(tool.Text("name"u8), tool.Text("description"u8), (schema.ValueKind == JsonValueKind.Undefined ? tool.Field("parameters"u8) : schema).RawText());
    }

    // Gemini's calls have no ids: a result answers the call of its name.
    private static Message ReadContent(JsonElement content) => new(content.Text("role"u8) is "model" ? "assistant" : "user", Text(content))
    {
        Calls = [.. content.Field("parts"u8).Items().Select(part => Either(part, "functionCall"u8, "function_call"u8)).Where(call => call.ValueKind == JsonValueKind.Object)
            .Select(call => new ToolCall(call.Text("name"u8), call.Text("name"u8), call.Field("args"u8).RawText()))],
        Results = [.. content.Field("parts"u8).Items().Select(part => Either(part, "functionResponse"u8, "function_response"u8)).Where(result => result.ValueKind == JsonValueKind.Object)
            .Select(result => new ToolResult(result.Text("name"u8), result.Field("response"u8).RawText()))],
    };

    private static string Text(JsonElement content) => content.Field("parts"u8).Content();

    /// <summary>A field by either of its spellings.</summary>
    public static JsonElement Either(JsonElement element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) =>
        element.Field(name) is { ValueKind: not JsonValueKind.Undefined } value ? value : element.Field(other);
}
