using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>OpenAI Chat Completions: POST /v1/chat/completions. Shapes from the API reference and from recorded answers of gpt-4.1.</summary>
internal sealed class ChatCompletions(IProvider? provider = null, IReadOnlyList<ContractRule>? before = null) : IDialect
{
    public string Name => "Chat Completions";

    public IProvider Provider => provider ?? OpenAi.Provider;

    public IReadOnlyList<ContractRule> Contract { get; } = [.. before ?? [], .. ChatCompletionsContract.Rules];

    public Received Read(JsonElement body, Asked asked) => ChatCompletionsRequest.Read(body, asked);

    public void Whole(Reply reply, Answering answering, Wire wire)
    {
        var choices = reply.Choices.Select((choice, index) => Choice(choice, index, answering));
        wire.Send(
            $$$"""{"id":{{{Id(answering)}}},"object":"chat.completion","created":{{{answering.Created}}},"model":{{{answering.Request.Model}}},"choices":[{{{choices}}}],"usage":{{{UsageOf(reply, answering)}}},"service_tier":"default","system_fingerprint":"fp_fake"}""");
    }

    public void Stream(Reply reply, Answering answering, Wire wire)
    {
        var stream = new ChatCompletionsStream(Id(answering), answering, wire);
        foreach (var (index, choice) in reply.Choices.Index())
        {
            stream.Play(choice, index, Finish(choice.Ends));
        }

        if (stream.Usage)
        {
            stream.Close(UsageOf(reply, answering));
        }

        wire.SendText("[DONE]"u8);
    }

    public void FailInStream(Failure failure, Answering answering, Wire wire) => wire.Send($$$"""{"error":{{{OpenAi.Error(failure)}}}}""");

    private static string Id(Answering answering) => $"chatcmpl-{answering.Number}";

    private static string Finish(Stop stop) => stop switch
    {
        Stop.ToolUse => "tool_calls",
        Stop.Length => "length",
        Stop.ContentFilter => "content_filter",
        _ => "stop",
    };

    private static Json Choice(Reply reply, int index, Answering answering)
    {
        var refusal = reply.Parts.OfType<Refuses>().FirstOrDefault()?.Because;
        var calls = reply.ToolCalls.Select(call => Call(call, answering)).ToList();
        var content = reply.Text is { Length: > 0 } text || (calls.Count == 0 && refusal is null) ? reply.Text : null;
        var called = calls.Count == 0 ? Json.Nothing : Json.Of($$$""","tool_calls":[{{{calls}}}]""");
        return Json.Of($$$"""{"index":{{{index}}},"message":{"role":"assistant","content":{{{content}}}{{{called}}},"refusal":{{{refusal}}},"annotations":[]},"logprobs":{{{Likely(reply, answering)}}},"finish_reason":{{{Finish(reply.Ends)}}}}""");
    }

    private static Json Likely(Reply reply, Answering answering) => Logprobs.OfChat(answering.Request) switch
    {
        { Asked: true } asked when reply.Parts.OfType<Refuses>().Any() => Json.Of($$$"""{"content":null,"refusal":[{{{asked.Of(reply.Parts.OfType<Refuses>().SelectMany(part => part.Deltas))}}}]}"""),
        { Asked: true } asked when reply.Text.Length > 0 => Json.Of($$$"""{"content":[{{{asked.Of(reply.Parts.OfType<Says>().SelectMany(part => part.Deltas))}}}],"refusal":null}"""),
        _ => Json.Of($$$"""null"""),
    };

    private static Json Call(Calls call, Answering answering) => answering.Request.IsText(call)
        ? Json.Of($$$"""{"id":{{{answering.CallId(call, "call_")}}},"type":"custom","custom":{"name":{{{call.Tool}}},"input":{{{call.Arguments}}}}}""")
        : Json.Of($$$"""{"id":{{{answering.CallId(call, "call_")}}},"type":"function","function":{"name":{{{call.Tool}}},"arguments":{{{call.Input}}}}}""");

    private static Json UsageOf(Reply reply, Answering answering)
    {
        var usage = answering.Usage(reply);
        return Json.Of(
            $$$"""{"prompt_tokens":{{{usage.Input}}},"completion_tokens":{{{usage.Output}}},"total_tokens":{{{usage.Input + usage.Output}}},"prompt_tokens_details":{"cached_tokens":{{{usage.Cached}}},"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":{{{usage.Reasoning}}},"audio_tokens":0,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}}""");
    }
}
