using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>One item of a response's output: a message, a call of a function or of a tool that takes a text, or a piece of reasoning.</summary>
internal sealed class ResponsesItem(Reply part, int index, string id, string callId, bool whole, Received request)
{
    private readonly Logprobs likely = Logprobs.OfResponses(request);

    public Reply Part => part;

    public int Index => index;

    public string Id => id;

    public string CallId => callId;

    /// <summary>Whether the request wants to see a summary of the reasoning.</summary>
    public bool Summarised { get; } = request.Body.Field("reasoning"u8).Text("summary"u8).Length > 0;

    /// <summary>Whether it is a call of a tool that takes a text as it is.</summary>
    public bool TakesText { get; } = part is Calls called && request.IsText(called);

    /// <summary>The item as it is announced: with nothing in it yet.</summary>
    public Json Added => part switch
    {
        Calls call when TakesText => Json.Of($$$"""{"id":{{{id}}},"type":"custom_tool_call","status":"in_progress","call_id":{{{callId}}},"input":"","name":{{{call.Tool}}}}"""),
        Calls call => Json.Of($$$"""{"id":{{{id}}},"type":"function_call","status":"in_progress","arguments":"","call_id":{{{callId}}},"name":{{{call.Tool}}}}"""),
        Thinks => Json.Of($$$"""{"id":{{{id}}},"type":"reasoning"{{{Encrypted}}},"summary":[]}"""),
        _ => Json.Of($$$"""{"id":{{{id}}},"type":"message","status":"in_progress","content":[],"role":"assistant"}"""),
    };

    /// <summary>The item as it is in the end.</summary>
    public Json Done => part switch
    {
        Calls call when TakesText => Json.Of($$$"""{"id":{{{id}}},"type":"custom_tool_call","status":{{{Status}}},"call_id":{{{callId}}},"input":{{{call.Arguments}}},"name":{{{call.Tool}}}}"""),
        Calls call => Json.Of($$$"""{"id":{{{id}}},"type":"function_call","status":{{{Status}}},"arguments":{{{call.Input}}},"call_id":{{{callId}}},"name":{{{call.Tool}}}}"""),
        Thinks => Json.Of($$$"""{"id":{{{id}}},"type":"reasoning"{{{Encrypted}}},"summary":[{{{(Summarised ? Content : Json.Nothing)}}}]}"""),
        _ => Json.Of($$$"""{"id":{{{id}}},"type":"message","status":{{{Status}}},"content":[{{{Content}}}],"role":"assistant"}"""),
    };

    /// <summary>What is in the item, as its part.</summary>
    public Json Content => Filled(
        part switch { Thinks thinks => thinks.Thought, Refuses refuses => refuses.Because, Says says => says.Whole, _ => "" },
        part is Says said ? Likely(said.Deltas) : Json.Nothing);

    /// <summary>The probabilities of pieces of its text, where the request includes them.</summary>
    public Json Likely(IEnumerable<string> pieces) => likely.Asked ? likely.Of(pieces) : Json.Nothing;

    /// <summary>The item's part with so much in it.</summary>
    public Json Filled(string text, Json? logprobs = null) => part switch
    {
        Thinks => Json.Of($$$"""{"type":"summary_text","text":{{{text}}}}"""),
        Refuses => Json.Of($$$"""{"type":"refusal","refusal":{{{text}}}}"""),
        _ => Json.Of($$$"""{"type":"output_text","annotations":[],"logprobs":[{{{logprobs ?? Json.Nothing}}}],"text":{{{text}}}}"""),
    };

    public static IReadOnlyList<ResponsesItem> Of(Reply reply, Answering answering) =>
        [.. reply.Parts.Index().Select(part => new ResponsesItem(
            part.Item,
            part.Index,
            answering.Issued.Next(part.Item switch { Calls call => answering.Request.IsText(call) ? "ctc_" : "fc_", Thinks => "rs_", _ => "msg_" }),
            part.Item is Calls called ? answering.CallId(called, "call_") : "",
            ResponsesObject.Complete(reply) || part.Index < reply.Parts.Count - 1,
            answering.Request))];

    // Where a limit or a filter cuts the model off, the last item has not come to its end.
    private string Status => whole ? "completed" : "incomplete";

    // The reasoning itself goes out only encrypted, and only to a request that includes it.
    private Json Encrypted => part is Thinks thinks && request.Body.Field("include"u8).Items().Any(item => item.AsText() == "reasoning.encrypted_content")
        ? Json.Of($$$""","encrypted_content":{{{thinks.Signature}}}""")
        : Json.Nothing;
}
