using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>Reads a request to Anthropic Messages.</summary>
internal static class AnthropicRequest
{
    public static Received Read(JsonElement body, Asked asked)
    {
        var format = body.Field("output_config"u8).Field("format"u8) is { ValueKind: JsonValueKind.Object } now ? now : body.Field("output_format"u8);
        return new()
        {
            Model = body.Text("model"u8),
            Framing = body.Flag("stream"u8) ? Framing.Events : Framing.Whole,
            System = body.Field("system"u8).Content(),
            Messages = body.Each("messages"u8, ReadMessage),
            Tools = body.Each("tools"u8, ReadTool),
            WantsThoughts = body.Field("thinking"u8).Text("type"u8) is "enabled" or "adaptive",
            WantsJson = format.Text("type"u8) == "json_schema",
            OutputSchema = format.Field("schema"u8).RawText(),
            ApiVersion = asked.ApiVersion ?? "",
            Body = body,
            Bytes = asked.Bytes,
        };
    }

    private static Message ReadMessage(JsonElement message)
    {
        var content = message.Field("content"u8);
        return new(message.Text("role"u8), content.Content())
        {
            Calls = [.. content.Items().Where(part => part.Text("type"u8) == "tool_use")
                .Select(part => new ToolCall(part.Text("id"u8), part.Text("name"u8), part.Field("input"u8).RawText()))],
            Results = [.. content.Items().Where(part => part.Text("type"u8) == "tool_result")
                .Select(part => new ToolResult(part.Text("tool_use_id"u8), part.Field("content"u8).Content(), part.Flag("is_error"u8)))],
        };
    }

    private static Tool ReadTool(JsonElement tool) => new(tool.Text("name"u8), tool.Text("description"u8), tool.Field("input_schema"u8).RawText());
}
