using System.Text.Json;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes.Recordings;

/// <summary>Anthropic Messages: events of content blocks, or a message with its blocks.</summary>
internal sealed class MessagesAnswers : AnswerReader
{
    private int cached;
    private int written;
    private int input;

    public override void Read(JsonElement piece, Said said)
    {
        switch (piece.Text("type"u8))
        {
            case "message":
                foreach (var (place, block) in piece.Field("content"u8).Items().Index())
                {
                    Block(place, block, said);
                }

                End(piece, piece.Field("usage"u8), said);
                break;
            case "message_start": End(piece.Field("message"u8), piece.Field("message"u8).Field("usage"u8), said); break;
            case "content_block_start": Block(Count(piece, "index"u8), piece.Field("content_block"u8), said, begun: true); break;
            case "content_block_delta": Delta(Count(piece, "index"u8), piece.Field("delta"u8), said); break;
            case "message_delta": End(piece.Field("delta"u8), piece.Field("usage"u8), said); break;
            case "error": said.Err(piece.Field("error"u8).Text("type"u8)); break;
        }
    }

    private static void Block(int place, JsonElement block, Said said, bool begun = false)
    {
        switch (block.Text("type"u8))
        {
            case "text": said.Say(block.Text("text"u8)); break;
            case "tool_use": said.Call(place, block.Text("name"u8), block.Text("id"u8), begun ? "" : block.Field("input"u8).RawText()); break;
            case "thinking":
                said.Think(block.Text("thinking"u8));
                said.Signature = block.Text("signature"u8);
                break;
        }
    }

    private static void Delta(int place, JsonElement delta, Said said)
    {
        switch (delta.Text("type"u8))
        {
            case "text_delta": said.Say(delta.Text("text"u8)); break;
            case "input_json_delta": said.Call(place, null, null, delta.Text("partial_json"u8)); break;
            case "thinking_delta": said.Think(delta.Text("thinking"u8)); break;
            case "signature_delta": said.Signature = delta.Text("signature"u8); break;
        }
    }

    private void End(JsonElement ending, JsonElement usage, Said said)
    {
        var read = Count(usage, "cache_read_input_tokens"u8);
        var wrote = Count(usage, "cache_creation_input_tokens"u8);
        (cached, written, input) = (Math.Max(cached, read), Math.Max(written, wrote), Math.Max(input, Count(usage, "input_tokens"u8) + read + wrote));
        said.Usage = new(input, Count(usage, "output_tokens"u8), cached, 0, written);
        said.Stop = ending.Text("stop_reason"u8) switch { "max_tokens" => Stop.Length, "stop_sequence" => Stop.StopSequence, _ => said.Stop };
        if (ending.Text("stop_reason"u8) == "refusal")
        {
            said.Refuse(ending.Field("stop_details"u8).Text("explanation"u8) is { Length: > 0 } why ? why : "The model refused.");
        }
    }
}
