using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>OpenAI Responses: POST /v1/responses. Shapes from the API reference and from recorded answers of gpt-5.</summary>
internal sealed class Responses : IDialect
{
    public string Name => "Responses";

    public IProvider Provider => OpenAi.Provider;

    public IReadOnlyList<ContractRule> Contract => ResponsesContract.Rules;

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
        var previous = answering.Request.Body.Text("previous_response_id"u8);
        answering.Issued.Remember(
            ResponsesObject.Id(answering),
            previous.Length == 0 ? null : previous,
            items.Where(item => item.Part is Calls).Select(item => item.CallId));
    }
}
