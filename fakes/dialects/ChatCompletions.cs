using System.Text.Json;
using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>OpenAI Chat Completions: POST /v1/chat/completions. Shapes from the API reference and from recorded answers of gpt-4.1.</summary>
internal sealed class ChatCompletions : IDialect
{
    public string Name => "Chat Completions";

    public Received Read(JsonElement body, Asked asked)
    {
        Message[] messages = [.. body.Field("messages"u8).Items().Select(ReadMessage)];
        return new()
        {
            Model = body.Text("model"u8),
            Streamed = body.Flag("stream"u8),
            System = string.Join('\n', messages.Where(message => message.Role is "system" or "developer").Select(message => message.Text)),
            Messages = messages,
            Tools = [.. body.Field("tools"u8).Items().Select(tool => tool.Field("function"u8)).Select(ReadTool)],
            Body = body,
            Bytes = asked.Bytes,
        };
    }

    public void Head(IHeaderDictionary headers, Answering answering) => OpenAi.Head(headers, answering);

    public void Fail(Failure failure, Answering answering, Wire wire) => OpenAi.Fail(failure, wire);

    public void Whole(Reply reply, Answering answering, Wire wire)
    {
        var text = string.Concat(reply.Parts.OfType<Says>().Select(says => says.Text));
        var calls = reply.Parts.OfType<Calls>().Select(call => WholeCall(call, answering.Ids)).ToList();
        var content = calls.Count > 0 && text.Length == 0 ? null : text;
        var toolCalls = calls.Count == 0 ? default : Json.Of($$$""","tool_calls":[{{{Pieces.Join(calls)}}}]""");
        wire.Send($$$"""
            {"id":{{{Id(answering)}}},"object":"chat.completion","created":{{{answering.Created}}},"model":{{{answering.Request.Model}}},"choices":[{"index":0,"message":{"role":"assistant","content":{{{content}}}{{{toolCalls}}},"refusal":null,"annotations":[]},"logprobs":null,"finish_reason":{{{Finish(reply)}}}}],"usage":{{{Usage(reply, answering)}}},"service_tier":"default","system_fingerprint":"fp_fake"}
            """);
    }

    public void Stream(Reply reply, Answering answering, Wire wire)
    {
        var stream = new ChatCompletionsStream(Id(answering), answering, wire);
        stream.Play(reply, Finish(reply));
        if (stream.Usage)
        {
            stream.Close(Usage(reply, answering));
        }

        wire.SendText("[DONE]"u8);
    }

    private static string Id(Answering answering) => $"chatcmpl-{answering.Number}";

    private static string Finish(Reply reply) => reply.Parts.Any(part => part is Calls) ? "tool_calls" : "stop";

    private static Json WholeCall(Calls call, Ids ids) => Json.Of(
        $$$"""{"id":{{{call.Id ?? ids.Next("call_")}}},"type":"function","function":{"name":{{{call.Tool}}},"arguments":{{{(call.Arguments.Length == 0 ? "{}" : call.Arguments)}}}}}""");

    private static Json Usage(Reply reply, Answering answering)
    {
        var (asked, said) = (answering.Request.Tokens, Answering.Tokens(reply));
        return Json.Of(
            $$$"""{"prompt_tokens":{{{asked}}},"completion_tokens":{{{said}}},"total_tokens":{{{asked + said}}},"prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":0,"audio_tokens":0,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}}""");
    }

    private static Message ReadMessage(JsonElement message)
    {
        var role = message.Text("role"u8);
        var text = message.Field("content"u8).Content();
        return role == "tool"
            ? new(role, "") { Results = [new(message.Text("tool_call_id"u8), text)] }
            : new(role, text) { Calls = [.. message.Field("tool_calls"u8).Items().Select(ReadCall)] };
    }

    private static ToolCall ReadCall(JsonElement call) =>
        new(call.Text("id"u8), call.Field("function"u8).Text("name"u8), call.Field("function"u8).Text("arguments"u8));

    private static Tool ReadTool(JsonElement tool) => new(tool.Text("name"u8), tool.Text("description"u8), tool.Field("parameters"u8).RawText());
}
