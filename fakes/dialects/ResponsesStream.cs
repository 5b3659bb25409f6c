using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>The events of one streamed response. Each carries the next sequence number.</summary>
internal sealed class ResponsesStream(Wire wire)
{
    private int next = wire.Count;

    public void Send(string type, Json fields) =>
        wire.Send(type, $$$"""{"type":{{{type}}},"sequence_number":{{{next++}}},{{{fields.Inside}}}}""");

    public void Play(ResponsesItem item)
    {
        Send("response.output_item.added", Json.Of($$$"""{"output_index":{{{item.Index}}},"item":{{{item.Added}}}}"""));
        switch (item.Part)
        {
            case Calls call when item.TakesText: Input(item, call); break;
            case Calls call: Arguments(item, call); break;
            case Thinks thinks when item.Summarised: Text(item, "reasoning_summary_part", "reasoning_summary_text", "text", thinks.Deltas, thinks.Thought); break;
            case Refuses refuses: Text(item, "content_part", "refusal", "refusal", refuses.Deltas, refuses.Because); break;
            case Says says: Text(item, "content_part", "output_text", "text", says.Deltas, says.Whole); break;
        }

        Send("response.output_item.done", Json.Of($$$"""{"output_index":{{{item.Index}}},"item":{{{item.Done}}}}"""));
    }

    private void Arguments(ResponsesItem item, Calls call)
    {
        foreach (var delta in call.Arguments.Length == 0 ? ["{}"] : call.Deltas)
        {
            Send("response.function_call_arguments.delta", Json.Of($$$"""{"item_id":{{{item.Id}}},"output_index":{{{item.Index}}},"delta":{{{delta}}},"obfuscation":"abcdefgh"}"""));
            wire.Mark();
        }

        Send("response.function_call_arguments.done", Json.Of($$$"""{"item_id":{{{item.Id}}},"output_index":{{{item.Index}}},"arguments":{{{call.Input}}}}"""));
    }

    private void Input(ResponsesItem item, Calls call)
    {
        foreach (var delta in call.Deltas)
        {
            Send("response.custom_tool_call_input.delta", Json.Of($$$"""{"item_id":{{{item.Id}}},"output_index":{{{item.Index}}},"delta":{{{delta}}},"obfuscation":"abcdefgh"}"""));
            wire.Mark();
        }

        Send("response.custom_tool_call_input.done", Json.Of($$$"""{"item_id":{{{item.Id}}},"output_index":{{{item.Index}}},"input":{{{call.Arguments}}}}"""));
    }

    private void Text(ResponsesItem item, string part, string text, string field, IReadOnlyList<string> deltas, string whole)
    {
        var place = item.Part is Thinks
            ? Json.Of($$$"""{"item_id":{{{item.Id}}},"output_index":{{{item.Index}}},"summary_index":0}""").Inside
            : Json.Of($$$"""{"item_id":{{{item.Id}}},"output_index":{{{item.Index}}},"content_index":0}""").Inside;
        Send($"response.{part}.added", Json.Of($$$"""{{{{place}}},"part":{{{item.Filled("")}}}}"""));
        var deltaType = $"response.{text}.delta";
        foreach (var delta in deltas)
        {
            Send(deltaType, Json.Of($$$"""{{{{place}}},"delta":{{{delta}}}{{{Logprobs(item, [delta])}}},"obfuscation":"abcdefgh"}"""));
            wire.Mark();
        }

        Send($"response.{text}.done", Json.Of($$$"""{{{{place}}},{{{field}}}:{{{whole}}}{{{Logprobs(item, deltas)}}}}"""));
        Send($"response.{part}.done", Json.Of($$$"""{{{{place}}},"part":{{{item.Content}}}}"""));
    }

    private static Json Logprobs(ResponsesItem item, IEnumerable<string> pieces) => item.Part is Says ? Json.Of($$$""","logprobs":[{{{item.Likely(pieces)}}}]""") : Json.Nothing;
}
