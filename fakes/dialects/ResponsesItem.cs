using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>One item of a response's output: a message, a function call or a piece of reasoning.</summary>
internal sealed class ResponsesItem(Reply part, int index, string id, string callId, Received request)
{
    public Reply Part => part;

    public int Index => index;

    public string Id => id;

    public string CallId => callId;

    /// <summary>Whether the request wants to see a summary of the reasoning.</summary>
    public bool Summarised { get; } = request.Body.Field("reasoning"u8).Text("summary"u8).Length > 0;

    /// <summary>The item as it is announced: with nothing in it yet.</summary>
    public Json Added => part switch
    {
        Calls call => Json.Of($$$"""{"id":{{{id}}},"type":"function_call","status":"in_progress","arguments":"","call_id":{{{callId}}},"name":{{{call.Tool}}}}"""),
        Thinks => Json.Of($$$"""{"id":{{{id}}},"type":"reasoning"{{{Encrypted}}},"summary":[]}"""),
        _ => Json.Of($$$"""{"id":{{{id}}},"type":"message","status":"in_progress","content":[],"role":"assistant"}"""),
    };

    /// <summary>The item as it is in the end.</summary>
    public Json Done => part switch
    {
        Calls call => Json.Of($$$"""{"id":{{{id}}},"type":"function_call","status":"completed","arguments":{{{call.Input}}},"call_id":{{{callId}}},"name":{{{call.Tool}}}}"""),
        Thinks => Json.Of($$$"""{"id":{{{id}}},"type":"reasoning"{{{Encrypted}}},"summary":[{{{(Summarised ? Content : default)}}}]}"""),
        _ => Json.Of($$$"""{"id":{{{id}}},"type":"message","status":"completed","content":[{{{Content}}}],"role":"assistant"}"""),
    };

    /// <summary>What is in the item, as its part.</summary>
    public Json Content => Filled(part switch { Thinks thinks => thinks.Thought, Refuses refuses => refuses.Because, Says says => says.Whole, _ => "" });

    /// <summary>The item's part with so much in it.</summary>
    public Json Filled(string text) => part switch
    {
        Thinks => Json.Of($$$"""{"type":"summary_text","text":{{{text}}}}"""),
        Refuses => Json.Of($$$"""{"type":"refusal","refusal":{{{text}}}}"""),
        _ => Json.Of($$$"""{"type":"output_text","annotations":[],"logprobs":[],"text":{{{text}}}}"""),
    };

    public static IReadOnlyList<ResponsesItem> Of(Reply reply, Answering answering) =>
        [.. reply.Parts.Index().Select(part => part.Item switch
        {
            Calls call => new ResponsesItem(call, part.Index, answering.Issued.Next("fc_"), answering.CallId(call, "call_"), answering.Request),
            Thinks => new ResponsesItem(part.Item, part.Index, answering.Issued.Next("rs_"), "", answering.Request),
            _ => new ResponsesItem(part.Item, part.Index, answering.Issued.Next("msg_"), "", answering.Request),
        })];

    // The reasoning itself goes out only encrypted, and only to a request that includes it.
    private Json Encrypted => part is Thinks thinks && request.Body.Field("include"u8).Items().Any(item => item.AsText() == "reasoning.encrypted_content")
        ? Json.Of($$$""","encrypted_content":{{{thinks.Signature}}}""")
        : default;
}
