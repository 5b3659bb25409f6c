using System.Text;
using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>Anthropic Messages: POST /v1/messages. Shapes from docs.anthropic.com and from recorded answers of claude-sonnet-4-5.</summary>
internal sealed class AnthropicMessages : IDialect
{
    public string Name => "Anthropic Messages";

    public IProvider Provider => AnthropicProvider.Provider;

    public IReadOnlyList<ContractRule> Contract => AnthropicContract.Rules;

    public Received Read(JsonElement body, Asked asked) => AnthropicRequest.Read(body, asked);

    public void Whole(Reply reply, Answering answering, Wire wire)
    {
        var blocks = Blocks(reply, answering).Select(part => Block(part, answering));
        var usage = answering.Usage(reply);
        wire.Send(
            $$$"""{"model":{{{answering.Request.Model}}},"id":{{{$"msg_{answering.Number}"}}},"type":"message","role":"assistant","content":[{{{blocks}}}],{{{Ending(reply, answering).Inside}}},"usage":{{{UsageOf(usage, usage.Output)}}}}""");
    }

    public void Stream(Reply reply, Answering answering, Wire wire)
    {
        var usage = answering.Usage(reply);
        wire.Send(
            "message_start",
            $$$"""{"type":"message_start","message":{"model":{{{answering.Request.Model}}},"id":{{{$"msg_{answering.Number}"}}},"type":"message","role":"assistant","content":[],"stop_reason":null,"stop_sequence":null,"usage":{{{UsageOf(usage, 1)}}}}}""");
        var blocks = Blocks(reply, answering).ToList();
        foreach (var (index, part) in blocks.Index())
        {
            wire.Send("content_block_start", $$$"""{"type":"content_block_start","index":{{{index}}},"content_block":{{{Opened(part, answering)}}}}""");
            if (index == 0)
            {
                Ping(wire);
            }

            Deltas(part, index, wire);

            wire.Send("content_block_stop", $$$"""{"type":"content_block_stop","index":{{{index}}}}""");
        }

        if (blocks.Count == 0)
        {
            Ping(wire);
        }

        wire.Send(
            "message_delta",
            $$$"""{"type":"message_delta","delta":{{{Ending(reply, answering)}}},"usage":{"input_tokens":{{{Uncached(usage)}}},"cache_creation_input_tokens":{{{usage.CacheWritten}}},"cache_read_input_tokens":{{{usage.Cached}}},"output_tokens":{{{usage.Output}}}}}""");
        wire.Send("message_stop", $$$"""{"type":"message_stop"}""");
    }

    public void FailInStream(Failure failure, Answering answering, Wire wire) =>
        wire.Send("error", $$$"""{"type":"error","error":{{{AnthropicProvider.Error(failure)}}},"request_id":{{{$"req_{answering.Number}"}}}}""");

    private static void Ping(Wire wire) => wire.Send("ping", $$$"""{"type":"ping"}""");

    // A refusal has no content, and a thought is shown only to a request that enabled thinking.
    private static IEnumerable<Reply> Blocks(Reply reply, Answering answering) =>
        reply.Parts.Where(part => part is Says or Calls || (part is Thinks thinks && answering.Shows(thinks)));

    private static string Id(Calls call, Answering answering)
    {
        var id = answering.CallId(call, "toolu_");
        if (answering.Thought)
        {
            answering.Issued.RememberThoughtCall(id);
        }

        return id;
    }

    private static Json Block(Reply part, Answering answering) => part switch
    {
        Calls call => Json.Of($$$"""{"type":"tool_use","id":{{{Id(call, answering)}}},"name":{{{call.Tool}}},"input":{{{new Json(Encoding.UTF8.GetBytes(call.Input))}}}}"""),
        Thinks thinks => Json.Of($$$"""{"type":"thinking","thinking":{{{thinks.Thought}}},"signature":{{{thinks.Signature}}}}"""),
        _ => Json.Of($$$"""{"type":"text","text":{{{((Says)part).Whole}}}}"""),
    };

    private static Json Opened(Reply part, Answering answering) => part switch
    {
        Calls call => Json.Of($$$"""{"type":"tool_use","id":{{{Id(call, answering)}}},"name":{{{call.Tool}}},"input":{}}"""),
        Thinks => Json.Of($$$"""{"type":"thinking","thinking":"","signature":""}"""),
        _ => Json.Of($$$"""{"type":"text","text":""}"""),
    };

    // A call's deltas begin with an empty one, and a call without arguments has no other: recorded streams do so.
    private static void Deltas(Reply part, int index, Wire wire)
    {
        var (type, field, deltas) = part switch
        {
            Calls call => ("input_json_delta", "partial_json", call.Deltas.Prepend("")),
            Thinks thinks => ("thinking_delta", "thinking", thinks.Deltas),
            _ => ("text_delta", "text", ((Says)part).Deltas),
        };
        var before = Json.Of($$$"""{"type":"content_block_delta","index":{{{index}}},"delta":{"type":{{{type}}},{{{field}}}:""");
        foreach (var delta in deltas)
        {
            wire.Send("content_block_delta", before, delta, AfterDelta);
        }

        if (part is Thinks { Signature: var signature })
        {
            wire.Send("content_block_delta", $$$"""{"type":"content_block_delta","index":{{{index}}},"delta":{"type":"signature_delta","signature":{{{signature}}}}}""");
            wire.Mark();
        }
    }

    private static readonly Json AfterDelta = Json.Of($$$"""}}""");

    private static Json Ending(Reply reply, Answering answering)
    {
        var refusal = reply.Parts.OfType<Refuses>().FirstOrDefault();
        var details = refusal is null ? Json.Nothing : Json.Of($$$""","stop_details":{"type":"refusal","category":"cyber","explanation":{{{refusal.Because}}},"recommended_model":{{{answering.Request.Model}}}}""");
        var (reason, sequence) = reply.Ends switch
        {
            Stop.ToolUse => ("tool_use", null),
            Stop.Length => ("max_tokens", null),
            Stop.ContentFilter or Stop.Refusal => ("refusal", null),
            Stop.StopSequence => ("stop_sequence", answering.Request.Body.Field("stop_sequences"u8).Items().FirstOrDefault().AsText()),
            _ => ("end_turn", null),
        };
        return Json.Of($$$"""{"stop_reason":{{{reason}}},"stop_sequence":{{{sequence}}}{{{details}}}}""");
    }

    private static int Uncached(Usage usage) => usage.Input - usage.Cached - usage.CacheWritten;

    private static Json UsageOf(Usage usage, int output) => Json.Of(
        $$$"""{"input_tokens":{{{Uncached(usage)}}},"cache_creation_input_tokens":{{{usage.CacheWritten}}},"cache_read_input_tokens":{{{usage.Cached}}},"cache_creation":{"ephemeral_5m_input_tokens":{{{usage.CacheWritten}}},"ephemeral_1h_input_tokens":0},"output_tokens":{{{output}}},"service_tier":"standard","inference_geo":"not_available"}""");
}
