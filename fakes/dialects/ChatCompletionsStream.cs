using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>The chunks of one streamed chat completion, in the order a recorded stream has them.</summary>
internal sealed class ChatCompletionsStream(string id, Answering answering, Wire wire)
{
    // Every chunk repeats these fields: rendered once, since they are most of a stream's bytes.
    private readonly Json head = Json.Of(
        $$$"""{"id":{{{id}}},"object":"chat.completion.chunk","created":{{{answering.Created}}},"model":{{{answering.Request.Model}}},"service_tier":"default","system_fingerprint":"fp_fake",""");

    // Real streams pad each chunk against guessing its text by its length, unless the request asks them not to.
    private readonly bool padded = answering.Request.Body.Field("stream_options"u8).Field("include_obfuscation"u8).ValueKind != System.Text.Json.JsonValueKind.False;

    /// <summary>Whether the request asked for a last chunk with the usage.</summary>
    public bool Usage { get; } = answering.Request.Body.Field("stream_options"u8).Flag("include_usage"u8);

    public void Play(Reply reply, int index, string finish)
    {
        var calls = reply.ToolCalls.ToList();
        if (calls.Count == 1 && reply.Text.Length == 0)
        {
            // A lone call opens in the chunk that brings the role; several, or a call after text, follow it.
            Chunk(index, Json.Of($$$"""{"role":"assistant","content":null,"tool_calls":[{{{Opened(calls[0], 0)}}}],"refusal":null}"""));
            Arguments(index, calls[0], 0);
            Chunk(index, Json.Of($$$"""{}"""), finish);
            return;
        }

        var silent = reply.Parts.All(part => part is Calls or Refuses);
        Chunk(index, Json.Of($$$"""{"role":"assistant","content":{{{(silent ? null : "")}}},"refusal":null}"""));
        foreach (var part in reply.Parts)
        {
            foreach (var delta in Deltas(part))
            {
                Chunk(index, delta);
                wire.Mark();
            }
        }

        foreach (var (place, call) in calls.Index())
        {
            Chunk(index, Json.Of($$$"""{"tool_calls":[{{{Opened(call, place)}}}]}"""));
            Arguments(index, call, place);
        }

        Chunk(index, Json.Of($$$"""{}"""), finish);
    }

    public void Close(Json usage) => wire.Send($$$"""{{{head}}}"choices":[],"usage":{{{usage}}}{{{Padding(0)}}}}""");

    private static IEnumerable<Json> Deltas(Reply part) => part switch
    {
        Says says => says.Deltas.Select(delta => Json.Of($$$"""{"content":{{{delta}}}}""")),
        Refuses refuses => refuses.Deltas.Select(delta => Json.Of($$$"""{"refusal":{{{delta}}}}""")),
        _ => [],
    };

    private Json Opened(Calls call, int place) => Json.Of(
        $$$"""{"index":{{{place}}},"id":{{{answering.CallId(call, "call_")}}},"type":"function","function":{"name":{{{call.Tool}}},"arguments":""}}""");

    private void Arguments(int index, Calls call, int place)
    {
        foreach (var delta in call.Arguments.Length == 0 ? ["{}"] : call.Deltas)
        {
            Chunk(index, Json.Of($$$"""{"tool_calls":[{"index":{{{place}}},"function":{"arguments":{{{delta}}}}}]}"""));
            wire.Mark();
        }
    }

    private void Chunk(int index, Json delta, string? finish = null)
    {
        var usage = Usage ? NoUsage : default;
        wire.Send(
            $$$"""{{{head}}}"choices":[{"index":{{{index}}},"delta":{{{delta}}},"logprobs":null,"finish_reason":{{{finish}}}}]{{{usage}}}{{{Padding(delta.Utf8.Length)}}}}""");
    }

    private Json Padding(int length) => padded ? Paddings[length % Paddings.Length] : default;

    private static readonly Json NoUsage = Json.Of($$$""","usage":null""");
    private static readonly Json[] Paddings = [.. Enumerable.Range(0, 8).Select(length => Json.Of($$$""","obfuscation":{{{"abcdefghijkl"[..(12 - length)]}}}"""))];
}
