using System.Text;
using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>
/// Gemini: POST /v1beta/models/MODEL:generateContent and :streamGenerateContent (with alt=sse as events, without as one JSON array).
/// Shapes from ai.google.dev/api/generate-content and from recorded answers of gemini-3.
/// </summary>
internal sealed class Gemini : IDialect
{
    public string Name => "Gemini";

    public IProvider Provider => GeminiProvider.Provider;

    public IReadOnlyList<ContractRule> Contract => GeminiContract.Rules;

    public Received Read(JsonElement body, Asked asked) => GeminiRequest.Read(body, asked);

    public void Whole(Reply reply, Answering answering, Wire wire)
    {
        var candidates = reply.Choices.Select((choice, index) => Candidate(choice, index, answering));
        wire.Send($$$"""{"candidates":[{{{candidates}}}],{{{Tail(reply, answering)}}}}""");
    }

    public void Stream(Reply reply, Answering answering, Wire wire)
    {
        var tail = Tail(reply, answering);
        foreach (var (index, choice) in reply.Choices.Index())
        {
            foreach (var part in choice.Parts.SelectMany(part => Streamed(part, choice, answering)))
            {
                wire.Send($$$"""{"candidates":[{"content":{"parts":[{{{part}}}],"role":"model"},"index":{{{index}}}}],{{{tail}}}}""");
                wire.Mark();
            }

            // The reason comes in an event of its own, with the signature of what was thought when it did not go with a call.
            var signature = choice.ToolCalls.Any() ? Json.Nothing : Signature(choice, answering);
            var content = Refused(choice) ? Json.Nothing : Json.Of($$$"""{"content":{"parts":[{"text":""{{{signature}}}}],"role":"model"},}""").Inside;
            wire.Send($$$"""{"candidates":[{{{{content}}}"finishReason":{{{Finish(choice)}}},"index":{{{index}}}}],{{{tail}}}}""");
        }
    }

    public void FailInStream(Failure failure, Answering answering, Wire wire) => Provider.Fail(failure, answering.Number, wire);

    private static Json Candidate(Reply reply, int index, Answering answering)
    {
        var parts = reply.Parts.Select(part => Part(part, reply, answering)).Where(part => !part.IsNothing);
        var content = Refused(reply) ? Json.Nothing : Json.Of($$$"""{"content":{"parts":[{{{parts}}}],"role":"model"},}""").Inside;
        var message = reply.ToolCalls.Any() ? Json.Of($$$"""{,"finishMessage":"Model generated function call(s)."}""").Inside : Json.Nothing;
        return Json.Of($$$"""{{{{content}}}"finishReason":{{{Finish(reply)}}},"index":{{{index}}}{{{message}}}}""");
    }

    private static IEnumerable<Json> Streamed(Reply part, Reply reply, Answering answering) => part switch
    {
        Says says => says.Deltas.Select(delta => Json.Of($$$"""{"text":{{{delta}}}}""")),
        _ => Part(part, reply, answering) is { IsNothing: false } whole ? [whole] : [],
    };

    private static Json Part(Reply part, Reply reply, Answering answering) => part switch
    {
        Calls call => Json.Of($$$"""{"functionCall":{"name":{{{call.Tool}}},"args":{{{new Json(Encoding.UTF8.GetBytes(call.Input))}}}}{{{(ReferenceEquals(call, reply.ToolCalls.First()) ? Signature(reply, answering) : Json.Nothing)}}}}"""),
        Thinks { Thought.Length: > 0 } thinks when answering.Request.WantsThoughts => Json.Of($$$"""{"text":{{{thinks.Thought}}},"thought":true}"""),
        Says says => Json.Of($$$"""{"text":{{{says.Whole}}}{{{(reply.ToolCalls.Any() ? Json.Nothing : Signature(reply, answering))}}}}"""),
        _ => Json.Nothing,
    };

    // Gemini 3 thinks and signs always; a model before it only when the script says that it thinks.
    private static Json Signature(Reply reply, Answering answering)
    {
        var thinks = reply.Parts.OfType<Thinks>().FirstOrDefault() ?? (answering.Request.Model.StartsWith("gemini-3", StringComparison.Ordinal) ? Unscripted : null);
        return thinks is null ? Json.Nothing : Json.Of($$$""","thoughtSignature":{{{thinks.Signature}}}""");
    }

    private static readonly Thinks Unscripted = new("");

    private static bool Refused(Reply reply) => reply.Ends is Stop.Refusal;

    private static string Finish(Reply reply) => reply.Ends switch
    {
        Stop.Length => "MAX_TOKENS",
        Stop.ContentFilter or Stop.Refusal => "SAFETY",
        _ => "STOP",
    };

    private static Json Tail(Reply reply, Answering answering)
    {
        var usage = answering.Usage(reply);
        var said = usage.Output - usage.Reasoning;
        var thoughts = usage.Reasoning > 0 ? Json.Of($$$""","thoughtsTokenCount":{{{usage.Reasoning}}}""") : Json.Nothing;
        var cached = usage.Cached > 0 ? Json.Of($$$""","cachedContentTokenCount":{{{usage.Cached}}}""") : Json.Nothing;
        var cachedDetails = usage.Cached > 0 ? Json.Of($$$""","cacheTokensDetails":[{"modality":"TEXT","tokenCount":{{{usage.Cached}}}}]""") : Json.Nothing;
        return Json.Of(
            $$$"""{"usageMetadata":{"promptTokenCount":{{{usage.Input}}}{{{cached}}},"candidatesTokenCount":{{{said}}},"totalTokenCount":{{{usage.Input + usage.Output}}},"promptTokensDetails":[{"modality":"TEXT","tokenCount":{{{usage.Input}}}}]{{{cachedDetails}}}{{{thoughts}}}},"modelVersion":{{{answering.Request.Model}}},"responseId":{{{$"resp{answering.Number}"}}}}""").Inside;
    }
}
