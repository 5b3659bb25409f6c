using System.Text.Json;
using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>Anthropic Messages: POST /v1/messages. Shapes from docs.anthropic.com and from recorded answers of claude-sonnet-4-5.</summary>
internal sealed class AnthropicMessages : IDialect
{
    public string Name => "Anthropic Messages";

    public Received Read(JsonElement body, Asked asked) => new()
    {
        Model = body.Text("model"u8),
        Streamed = body.Flag("stream"u8),
        System = body.Field("system"u8).Content(),
        Messages = [.. body.Field("messages"u8).Items().Select(ReadMessage)],
        Tools = [.. body.Field("tools"u8).Items().Select(ReadTool)],
        Body = body,
        Bytes = asked.Bytes,
    };

    public void Head(IHeaderDictionary headers, Answering answering)
    {
        headers["request-id"] = $"req_{answering.Number}";
        headers["anthropic-organization-id"] = "00000000-0000-0000-0000-000000000000";
        headers["anthropic-ratelimit-requests-limit"] = "4000";
        headers["anthropic-ratelimit-requests-remaining"] = "3999";
        headers["anthropic-ratelimit-requests-reset"] = "2026-01-01T00:00:01Z";
    }

    public void Fail(Failure failure, Answering answering, Wire wire)
    {
        var (type, message) = Usual(failure.Status);
        wire.Send(
            $$$"""{"type":"error","error":{"type":{{{type}}},"message":{{{failure.Message ?? message}}}},"request_id":{{{$"req_{answering.Number}"}}}}""");
    }

    public void Whole(Reply reply, Answering answering, Wire wire)
    {
        var blocks = Pieces.Join(reply.Parts.Select(part => Block(part, answering.Ids)));
        wire.Send($$$"""
            {"model":{{{answering.Request.Model}}},"id":{{{$"msg_{answering.Number}"}}},"type":"message","role":"assistant","content":[{{{blocks}}}],"stop_reason":{{{Stop(reply)}}},"stop_sequence":null,"usage":{{{Usage(answering, Answering.Tokens(reply))}}}}
            """);
    }

    public void Stream(Reply reply, Answering answering, Wire wire)
    {
        wire.Send("message_start", $$$"""
            {"type":"message_start","message":{"model":{{{answering.Request.Model}}},"id":{{{$"msg_{answering.Number}"}}},"type":"message","role":"assistant","content":[],"stop_reason":null,"stop_sequence":null,"usage":{{{Usage(answering, 1)}}}}}
            """);
        foreach (var (index, part) in reply.Parts.Index())
        {
            wire.Send("content_block_start", $$$"""{"type":"content_block_start","index":{{{index}}},"content_block":{{{Opened(part, answering.Ids)}}}}""");
            if (index == 0)
            {
                wire.Send("ping", $$$"""{"type":"ping"}""");
            }

            foreach (var delta in Deltas(part))
            {
                wire.Send("content_block_delta", $$$"""{"type":"content_block_delta","index":{{{index}}},"delta":{{{delta}}}}""");
            }

            wire.Send("content_block_stop", $$$"""{"type":"content_block_stop","index":{{{index}}}}""");
        }

        wire.Send("message_delta", $$$"""
            {"type":"message_delta","delta":{"stop_reason":{{{Stop(reply)}}},"stop_sequence":null},"usage":{"input_tokens":{{{answering.Request.Tokens}}},"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":{{{Answering.Tokens(reply)}}}}}
            """);
        wire.Send("message_stop", $$$"""{"type":"message_stop"}""");
    }

    private static string Stop(Reply reply) => reply.Parts.Any(part => part is Calls) ? "tool_use" : "end_turn";

    private static Json Block(Reply part, Ids ids) => part is Calls call
        ? Json.Of($$$"""{"type":"tool_use","id":{{{call.Id ?? ids.Next("toolu_")}}},"name":{{{call.Tool}}},"input":{{{Input(call)}}}}""")
        : Json.Of($$$"""{"type":"text","text":{{{((Says)part).Text}}}}""");

    private static Json Opened(Reply part, Ids ids) => part is Calls call
        ? Json.Of($$$"""{"type":"tool_use","id":{{{call.Id ?? ids.Next("toolu_")}}},"name":{{{call.Tool}}},"input":{}}""")
        : Json.Of($$$"""{"type":"text","text":""}""");

    // A call's deltas begin with an empty one, and a call without arguments has no other: recorded streams do so.
    private static IEnumerable<Json> Deltas(Reply part) => part is Calls call
        ? call.Deltas.Prepend("").Select(delta => Json.Of($$$"""{"type":"input_json_delta","partial_json":{{{delta}}}}"""))
        : ((Says)part).Deltas.Select(delta => Json.Of($$$"""{"type":"text_delta","text":{{{delta}}}}"""));

    private static Json Input(Calls call) => new(call.Arguments.Length == 0 ? "{}"u8.ToArray() : System.Text.Encoding.UTF8.GetBytes(call.Arguments));

    private static Json Usage(Answering answering, int said) => Json.Of($$$"""
        {"input_tokens":{{{answering.Request.Tokens}}},"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":0},"output_tokens":{{{said}}},"service_tier":"standard","inference_geo":"not_available"}
        """);

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

    private static (string Type, string Message) Usual(int status) => status switch
    {
        401 => ("authentication_error", "invalid x-api-key"),
        403 => ("permission_error", "Your API key does not have permission to use the specified resource."),
        404 => ("not_found_error", "The requested resource could not be found."),
        413 => ("request_too_large", "Request exceeds the maximum size"),
        429 => ("rate_limit_error", "This request would exceed your account's rate limit. Please try again later."),
        529 => ("overloaded_error", "Overloaded"),
        >= 500 => ("api_error", "Internal server error"),
        _ => ("invalid_request_error", "There was an issue with the format or content of your request."),
    };
}
