using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>OpenAI Responses: POST /v1/responses. Shapes from the API reference and from recorded answers of gpt-5.</summary>
internal sealed class Responses(IProvider? provider = null, IReadOnlyList<ContractRule>? before = null) : IDialect
{
    public string Name => "Responses";

    public IProvider Provider => provider ?? OpenAi.Provider;

    public IReadOnlyList<ContractRule> Contract { get; } = [.. before ?? [], .. ResponsesContract.Rules];

    public Received Read(JsonElement body, Asked asked) => ResponsesRequest.Read(body, asked);

    public void Whole(Reply reply, Answering answering, Wire wire)
    {
        var items = ResponsesItem.Of(reply, answering);
        Remember(items, answering);
        wire.Send($$$"""{{{ResponsesObject.Ended(reply, items, answering, whole: true)}}}""");
    }

    public void Stream(Reply reply, Answering answering, Wire wire)
    {
        var items = ResponsesItem.Of(reply, answering);
        Remember(items, answering);
        var stream = new ResponsesStream(wire);
        var begun = ResponsesObject.Begun(answering);
        stream.Send("response.created", Json.Of($$$"""{"response":{{{begun}}}}"""));
        stream.Send("response.in_progress", Json.Of($$$"""{"response":{{{begun}}}}"""));
        foreach (var item in items)
        {
            stream.Play(item);
        }

        var ended = ResponsesObject.Ended(reply, items, answering, whole: false);
        stream.Send(ResponsesObject.Complete(reply) ? "response.completed" : "response.incomplete", Json.Of($$$"""{"response":{{{ended}}}}"""));
    }

    public void FailInStream(Failure failure, Answering answering, Wire wire)
    {
        var stream = new ResponsesStream(wire);
        stream.Send("error", Json.Of($$$"""{"error":{{{OpenAi.Error(failure)}}}}"""));
        stream.Send("response.failed", Json.Of($$$"""{"response":{{{ResponsesObject.Failed(failure, answering)}}}}"""));
    }

    private static void Remember(IReadOnlyList<ResponsesItem> items, Answering answering)
    {
        var body = answering.Request.Body;
        for (var index = 1; index < items.Count; index++)
        {
            if (items[index - 1].Part is Thinks && items[index].Part is not Thinks)
            {
                answering.Issued.RememberThoughtBefore(items[index].Id, items[index - 1].Id);
            }
        }

        if (body.Field("store"u8).ValueKind == JsonValueKind.False)
        {
            foreach (var item in items)
            {
                answering.Issued.RememberUnstored(item.Id);
            }

            return;
        }

        answering.Issued.Remember(
            ResponsesObject.Id(answering),
            body.Field("previous_response_id"u8).AsText(),
            [.. items.Where(item => item.Part is Calls).Select(item => item.CallId)]);
    }
}
