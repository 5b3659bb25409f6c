using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>Reads a request to Responses: its input is a text, or a list of messages, calls and results.</summary>
internal static class ResponsesRequest
{
    public static Received Read(JsonElement body, Asked asked)
    {
        var format = body.Field("text"u8).Field("format"u8);
        return new()
        {
            Model = body.Text("model"u8),
            Framing = body.Flag("stream"u8) ? Framing.Events : Framing.Whole,
            System = body.Text("instructions"u8),
            Messages = body.Field("input"u8).AsText() is { } text ? [new("user", text)] : body.Each("input"u8, ReadItem),
            Tools = body.Each("tools"u8, ReadTool),
            WantsJson = format.Text("type"u8) is "json_object" or "json_schema",
            OutputSchema = format.Field("schema"u8).RawText(),
            ApiVersion = asked.AzureVersion ?? "",
            Body = body,
            Bytes = asked.Bytes,
        };
    }

    private static Tool ReadTool(JsonElement tool) =>
        new(tool.Text("name"u8), tool.Text("description"u8), tool.Field("parameters"u8).RawText()) { TakesText = tool.Text("type"u8) == "custom" };

    private static Message ReadItem(JsonElement item) => item.Text("type"u8) switch
    {
        "function_call" => new("assistant", "") { Calls = [new(item.Text("call_id"u8), item.Text("name"u8), item.Text("arguments"u8))] },
        "custom_tool_call" => new("assistant", "") { Calls = [new(item.Text("call_id"u8), item.Text("name"u8), item.Text("input"u8))] },
        "function_call_output" or "custom_tool_call_output" => new("tool", "") { Results = [new(item.Text("call_id"u8), item.Field("output"u8).Content())] },
        "reasoning" => new("assistant", item.Field("summary"u8).Content()),
        _ => new(item.Text("role"u8), item.Field("content"u8).Content()),
    };
}
