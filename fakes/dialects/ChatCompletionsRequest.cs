using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>Reads a chat completion's request. Azure names the model in the path, as its deployment.</summary>
internal static class ChatCompletionsRequest
{
    public static Received Read(JsonElement body, Asked asked)
    {
        var messages = body.Each("messages"u8, ReadMessage);
        var format = body.Field("response_format"u8);
        return new()
        {
            Model = body.Text("model"u8) is { Length: > 0 } model ? model : asked.Named ?? "",
            Framing = body.Flag("stream"u8) ? Framing.Events : Framing.Whole,
            System = string.Join('\n', messages.Where(message => message.Role is "system" or "developer").Select(message => message.Text)),
            Messages = messages,
            Tools = body.Each("tools"u8, ReadTool),
            Choices = body.Count("n"u8),
            WantsJson = format.Text("type"u8) is "json_object" or "json_schema",
            OutputSchema = format.Field("json_schema"u8).Field("schema"u8).RawText(),
            ApiVersion = asked.AzureVersion ?? "",
            Body = body,
            Bytes = asked.Bytes,
        };
    }

    private static Message ReadMessage(JsonElement message)
    {
        var role = message.Text("role"u8);
        var text = message.Field("content"u8).Content();
        return role == "tool"
            ? new(role, "") { Results = [new(message.Text("tool_call_id"u8), text)] }
            : new(role, text) { Calls = message.Each("tool_calls"u8, ReadCall) };
    }

    private static ToolCall ReadCall(JsonElement call) => call.Field("custom"u8) is { ValueKind: JsonValueKind.Object } custom
        ? new(call.Text("id"u8), custom.Text("name"u8), custom.Text("input"u8))
        : new(call.Text("id"u8), call.Field("function"u8).Text("name"u8), call.Field("function"u8).Text("arguments"u8));

    private static Tool ReadTool(JsonElement tool) => tool.Field("custom"u8) is { ValueKind: JsonValueKind.Object } custom
        ? new(custom.Text("name"u8), custom.Text("description"u8), "") { TakesText = true }
        : new(tool.Field("function"u8).Text("name"u8), tool.Field("function"u8).Text("description"u8), tool.Field("function"u8).Field("parameters"u8).RawText());
}
