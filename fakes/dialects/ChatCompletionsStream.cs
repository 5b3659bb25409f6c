using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>The chunks of one streamed chat completion, in the order a recorded stream has them.</summary>
internal sealed class ChatCompletionsStream(string id, Answering answering, Wire wire)
{
    // Every chunk repeats these fields: rendered once, since they are most of a stream's bytes.
    private readonly Json head = Json.Of(
        $$$"""{"id":{{{id}}},"object":"chat.completion.chunk","created":{{{answering.Created}}},"model":{{{answering.Request.Model}}},"service_tier":"default","system_fingerprint":"fp_fake",""");

    /// <summary>Whether the request asked for a last chunk with the usage.</summary>
    public bool Usage { get; } = answering.Request.Body.Field("stream_options"u8).Flag("include_usage"u8);

    public void Play(Reply reply, string finish)
    {
        var calls = reply.Parts.OfType<Calls>().ToList();
        var says = reply.Parts.OfType<Says>().ToList();

        // A lone call opens in the chunk that brings the role; several, or a call after text, follow it.
        if (says.Count == 0 && calls.Count == 1)
        {
            Chunk(Json.Of($$$"""{"role":"assistant","content":null,"tool_calls":[{{{Opened(calls[0], 0)}}}],"refusal":null}"""));
            Arguments(calls[0], 0);
        }
        else
        {
            Chunk(Json.Of($$$"""{"role":"assistant","content":{{{(says.Count == 0 ? null : "")}}},"refusal":null}"""));
            foreach (var delta in says.SelectMany(part => part.Deltas))
            {
                Chunk(Json.Of($$$"""{"content":{{{delta}}}}"""));
            }

            foreach (var (index, call) in calls.Index())
            {
                Chunk(Json.Of($$$"""{"tool_calls":[{{{Opened(call, index)}}}]}"""));
                Arguments(call, index);
            }
        }

        Chunk(Json.Of($$$"""{}"""), finish);
    }

    public void Close(Json usage) => wire.Send($$$"""{{{head}}}"choices":[],"usage":{{{usage}}},"obfuscation":""}""");

    private Json Opened(Calls call, int index) => Json.Of(
        $$$"""{"index":{{{index}}},"id":{{{call.Id ?? answering.Ids.Next("call_")}}},"type":"function","function":{"name":{{{call.Tool}}},"arguments":""}}""");

    private void Arguments(Calls call, int index)
    {
        foreach (var delta in call.Arguments.Length == 0 ? ["{}"] : call.Deltas)
        {
            Chunk(Json.Of($$$"""{"tool_calls":[{"index":{{{index}}},"function":{"arguments":{{{delta}}}}}]}"""));
        }
    }

    private void Chunk(Json delta, string? finish = null)
    {
        if (Usage)
        {
            wire.Send($$$"""{{{head}}}"choices":[{"index":0,"delta":{{{delta}}},"logprobs":null,"finish_reason":{{{finish}}}}],"usage":null,"obfuscation":""}""");
        }
        else
        {
            wire.Send($$$"""{{{head}}}"choices":[{"index":0,"delta":{{{delta}}},"logprobs":null,"finish_reason":{{{finish}}}}],"obfuscation":""}""");
        }
    }
}
