using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>The chunks of one streamed chat completion, in the order a recorded stream has them.</summary>
internal sealed class ChatCompletionsStream(string id, Answering answering, Wire wire)
{
    // Every chunk repeats these fields: rendered once, since they are most of a stream's bytes.
    private readonly Json head = Json.Of(
        $$$"""{"id":{{{id}}},"object":"chat.completion.chunk","created":{{{answering.Created}}},"model":{{{answering.Request.Model}}},"service_tier":"default","system_fingerprint":"fp_fake",""");

    private readonly Logprobs likely = Logprobs.OfChat(answering.Request);
    private readonly Json[] tails = Tails[Kind(answering)];
    private readonly Json[] afters = Afters[Kind(answering)];

    /// <summary>Whether the request asked for a last chunk with the usage.</summary>
    public bool Usage { get; } = WantsUsage(answering);


    private static readonly string[] Paddings = [.. Enumerable.Range(0, 8).Select(length => "abcdefghijkl"[..(12 - length)])];
    private static readonly Json[][] Tails = [.. ((bool[])[false, true]).SelectMany(usage => ((bool[])[false, true]).Select(padded => Paddings.Select(padding => Tail(usage, padded, padding)).ToArray()))];
    private static readonly Json[][] Afters = [.. Tails.Select(kind => kind.Select(tail => Json.Of($$$"""},"logprobs":null,"finish_reason":null}]{{{tail}}}""")).ToArray())];

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
            var (field, deltas) = part switch
            {
                Says says => ("content", says.Deltas),
                Refuses refuses => ("refusal", refuses.Deltas),
                _ => ("", []),
            };
            var before = Json.Of($$$"""{{{head}}}"choices":[{"index":{{{index}}},"delta":{{{{field}}}:""");
            if (likely.Asked)
            {
                Likely(index, field, deltas);
                continue;
            }

            foreach (var delta in deltas)
            {
                wire.Send(null, before, delta, afters[delta.Length % Paddings.Length]);
            }
        }

        foreach (var (place, call) in calls.Index())
        {
            Chunk(index, Json.Of($$$"""{"tool_calls":[{{{Opened(call, place)}}}]}"""));
            Arguments(index, call, place);
        }

        Chunk(index, Json.Of($$$"""{}"""), finish);
    }

    // Asked for by few: each piece with its own probability, in the field that says what it is a piece of.
    private void Likely(int index, string field, IReadOnlyList<string> deltas)
    {
        foreach (var delta in deltas)
        {
            var token = likely.Of([delta]);
            var logprobs = field == "refusal" ? Json.Of($$$"""{"content":null,"refusal":[{{{token}}}]}""") : Json.Of($$$"""{"content":[{{{token}}}],"refusal":null}""");
            wire.Send($$$"""{{{head}}}"choices":[{"index":{{{index}}},"delta":{{{{field}}}:{{{delta}}}},"logprobs":{{{logprobs}}},"finish_reason":null}]{{{tails[delta.Length % Paddings.Length]}}}""");
            wire.Mark();
        }
    }

    public void Close(Json usage) => wire.Send($$$"""{{{head}}}"choices":[],"usage":{{{usage}}}{{{Tail(false, Padded(answering), Paddings[0])}}}""");

    private static bool WantsUsage(Answering answering) => answering.Request.Body.Field("stream_options"u8).Flag("include_usage"u8);

    // Real streams pad each chunk against guessing its text by its length, unless the request asks them not to.
    private static bool Padded(Answering answering) =>
        answering.Request.Body.Field("stream_options"u8).Field("include_obfuscation"u8).ValueKind != JsonValueKind.False;

    private static int Kind(Answering answering) => (WantsUsage(answering) ? 2 : 0) + (Padded(answering) ? 1 : 0);

    private static Json Tail(bool usage, bool padded, string padding) => (usage, padded) switch
    {
        (true, true) => Json.Of($$$""","usage":null,"obfuscation":{{{padding}}}}"""),
        (true, false) => Json.Of($$$""","usage":null}"""),
        (false, true) => Json.Of($$$""","obfuscation":{{{padding}}}}"""),
        _ => Json.Of($$$"""}"""),
    };

    private Json Opened(Calls call, int place) => answering.Request.IsText(call)
        ? Json.Of($$$"""{"index":{{{place}}},"id":{{{answering.CallId(call, "call_")}}},"type":"custom","custom":{"name":{{{call.Tool}}},"input":""}}""")
        : Json.Of($$$"""{"index":{{{place}}},"id":{{{answering.CallId(call, "call_")}}},"type":"function","function":{"name":{{{call.Tool}}},"arguments":""}}""");

    private void Arguments(int index, Calls call, int place)
    {
        var isText = answering.Request.IsText(call);
        foreach (var delta in call.Arguments.Length == 0 && !isText ? ["{}"] : call.Deltas)
        {
            Chunk(index, isText
                ? Json.Of($$$"""{"tool_calls":[{"index":{{{place}}},"custom":{"input":{{{delta}}}}}]}""")
                : Json.Of($$$"""{"tool_calls":[{"index":{{{place}}},"function":{"arguments":{{{delta}}}}}]}"""));
            wire.Mark();
        }
    }

    private void Chunk(int index, Json delta, string? finish = null) => wire.Send(
        $$$"""{{{head}}}"choices":[{"index":{{{index}}},"delta":{{{delta}}},"logprobs":null,"finish_reason":{{{finish}}}}]{{{tails[delta.Utf8.Length % Paddings.Length]}}}""");
}
