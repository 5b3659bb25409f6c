using System.Text.Json;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes.Recordings;

/// <summary>OpenAI Responses: text deltas make the chunks; all else is in the response that the last event, or the whole answer, brings.</summary>
internal sealed class ResponsesAnswers : AnswerReader
{
    private bool streamed;

    public override void Read(JsonElement piece, Said said)
    {
        switch (piece.Text("type"u8))
        {
            case "response.output_text.delta":
                streamed = true;
                said.Say(piece.Text("delta"u8));
                break;
            case "response.completed" or "response.incomplete": Ended(piece.Field("response"u8), said); break;
            case "error": said.Err(piece.Field("error"u8).Text("type"u8)); break;
            case "response.failed": said.Err(piece.Field("response"u8).Field("error"u8).Text("code"u8)); break;
            case "" when piece.Text("object"u8) == "response": Ended(piece, said); break;
        }
    }

    private void Ended(JsonElement response, Said said)
    {
        foreach (var item in response.Field("output"u8).Items())
        {
            Item(item, said);
        }

        said.Stop = response.Field("incomplete_details"u8).Text("reason"u8) switch { "max_output_tokens" => Stop.Length, "content_filter" => Stop.ContentFilter, _ => null };
        var usage = response.Field("usage"u8);
        said.Usage = new(
            Count(usage, "input_tokens"u8),
            Count(usage, "output_tokens"u8),
            Count(usage.Field("input_tokens_details"u8), "cached_tokens"u8),
            Count(usage.Field("output_tokens_details"u8), "reasoning_tokens"u8));
    }

    private void Item(JsonElement item, Said said)
    {
        switch (item.Text("type"u8))
        {
            case "function_call": said.Call(said.Places, item.Text("name"u8), item.Text("call_id"u8), item.Text("arguments"u8)); break;
            case "custom_tool_call": said.Call(said.Places, item.Text("name"u8), item.Text("call_id"u8), item.Text("input"u8)); break;
            case "reasoning":
                said.Think(item.Field("summary"u8).Content());
                said.Signature = item.Field("encrypted_content"u8).AsText();
                break;
            case "message":
                foreach (var part in item.Field("content"u8).Items())
                {
                    said.Refuse(part.Text("refusal"u8));
                    said.Say(streamed ? null : part.Text("text"u8));
                }

                break;
        }
    }
}
