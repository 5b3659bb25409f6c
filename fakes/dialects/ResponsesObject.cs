using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>The response object: what the request said, echoed with the API's defaults, and what came of it.</summary>
internal static class ResponsesObject
{
    private static readonly Json Null = Json.Of($$$"""null""");

    public static string Id(Answering answering) => $"resp_{answering.Number}";

    public static bool Complete(Reply reply) => reply.Ends is not (Stop.Length or Stop.ContentFilter);

    /// <summary>The object when nothing has come of it yet.</summary>
    public static Json Begun(Answering answering) => Write(answering, "in_progress", Null, Null, Json.Nothing, Null, false);

    public static Json Ended(Reply reply, IReadOnlyList<ResponsesItem> items, Answering answering, bool whole)
    {
        var usage = answering.Usage(reply);
        var reason = reply.Ends == Stop.Length ? "max_output_tokens" : "content_filter";
        return Write(
            answering,
            Complete(reply) ? "completed" : "incomplete",
            Null,
            Complete(reply) ? Null : Json.Of($$$"""{"reason":{{{reason}}}}"""),
            Json.Of($$$"""{{{items.Select(item => item.Done)}}}"""),
            Json.Of($$$"""{"input_tokens":{{{usage.Input}}},"input_tokens_details":{"cached_tokens":{{{usage.Cached}}}},"output_tokens":{{{usage.Output}}},"output_tokens_details":{"reasoning_tokens":{{{usage.Reasoning}}}},"total_tokens":{{{usage.Input + usage.Output}}}}"""),
            whole);
    }

    public static Json Failed(Failure failure, Answering answering)
    {
        var error = Json.Of($$$"""{"code":{{{OpenAi.Told(failure).Code ?? "server_error"}}},"message":{{{OpenAi.Told(failure).Message}}}}""");
        return Write(answering, "failed", error, Null, Json.Nothing, Null, false);
    }

    // Recorded answers have "billing" when whole and never in a stream's events.
    private static Json Write(Answering answering, string status, Json error, Json incomplete, Json output, Json usage, bool whole)
    {
        var body = answering.Request.Body;
        var reasoning = body.Field("reasoning"u8);
        var billing = whole ? Json.Of($$$""","billing":{"payer":"developer"}""") : Json.Nothing;
        return Json.Of(
            $$$"""{"id":{{{Id(answering)}}},"object":"response","created_at":{{{answering.Created}}},"status":{{{status}}},"background":false{{{billing}}},"error":{{{error}}},"incomplete_details":{{{incomplete}}},"instructions":{{{Echo(body, "instructions"u8, Null)}}},"max_output_tokens":{{{Echo(body, "max_output_tokens"u8, Null)}}},"max_tool_calls":{{{Echo(body, "max_tool_calls"u8, Null)}}},"model":{{{answering.Request.Model}}},"output":[{{{output}}}],"parallel_tool_calls":{{{Echo(body, "parallel_tool_calls"u8, Json.Of($$$"""true"""))}}},"previous_response_id":{{{Echo(body, "previous_response_id"u8, Null)}}},"prompt_cache_key":{{{Echo(body, "prompt_cache_key"u8, Null)}}},"prompt_cache_retention":{{{Echo(body, "prompt_cache_retention"u8, Null)}}},"reasoning":{"effort":{{{Echo(reasoning, "effort"u8, Null)}}},"summary":{{{Echo(reasoning, "summary"u8, Null)}}}},"safety_identifier":{{{Echo(body, "safety_identifier"u8, Null)}}},"service_tier":"default","store":{{{Echo(body, "store"u8, Json.Of($$$"""true"""))}}},"temperature":{{{Echo(body, "temperature"u8, Json.Of($$$"""1"""))}}},"text":{"format":{{{Echo(body.Field("text"u8), "format"u8, Json.Of($$$"""{"type":"text"}"""))}}},"verbosity":{{{Echo(body.Field("text"u8), "verbosity"u8, Json.Text("medium"))}}}},"tool_choice":{{{Echo(body, "tool_choice"u8, Json.Text("auto"))}}},"tools":{{{Echo(body, "tools"u8, Json.Of($$$"""[]"""))}}},"top_logprobs":{{{Echo(body, "top_logprobs"u8, Json.Of($$$"""0"""))}}},"top_p":{{{Echo(body, "top_p"u8, Json.Of($$$"""1"""))}}},"truncation":{{{Echo(body, "truncation"u8, Json.Text("disabled"))}}},"usage":{{{usage}}},"user":{{{Echo(body, "user"u8, Null)}}},"metadata":{{{Echo(body, "metadata"u8, Json.Of($$$"""{}"""))}}}}""");
    }

    private static Json Echo(JsonElement body, ReadOnlySpan<byte> name, Json otherwise) =>
        body.Field(name) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } value ? new(System.Text.Encoding.UTF8.GetBytes(value.GetRawText())) : otherwise;
}
