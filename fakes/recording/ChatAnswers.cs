using System.Text.Json;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes.Recordings;

/// <summary>OpenAI Chat Completions: a chunk has a delta where a whole answer has a message.</summary>
internal sealed class ChatAnswers : AnswerReader
{
    public override void Read(JsonElement piece, Said said)
    {
        if (piece.Field("error"u8) is { ValueKind: JsonValueKind.Object } error)
        {
            said.Err(error.Text("type"u8));
            return;
        }

        var choice = piece.Field("choices"u8).Items().FirstOrDefault();
        var message = choice.Field("delta"u8) is { ValueKind: JsonValueKind.Object } delta ? delta : choice.Field("message"u8);
        said.Say(message.Field("content"u8).AsText());
        said.Refuse(message.Field("refusal"u8).AsText());
        foreach (var (place, call) in message.Field("tool_calls"u8).Items().Index())
        {
            var custom = call.Field("custom"u8);
            var function = call.Field("function"u8);
            var at = call.Field("index"u8).ValueKind == JsonValueKind.Number ? Count(call, "index"u8) : place;
            said.Call(at, function.Text("name"u8) + custom.Text("name"u8), call.Text("id"u8), function.Text("arguments"u8) + custom.Text("input"u8));
        }

        said.Stop = choice.Text("finish_reason"u8) switch { "length" => Stop.Length, "content_filter" => Stop.ContentFilter, _ => said.Stop };
        if (piece.Field("usage"u8) is { ValueKind: JsonValueKind.Object } usage)
        {
            said.Usage = new(
                Count(usage, "prompt_tokens"u8),
                Count(usage, "completion_tokens"u8),
                Count(usage.Field("prompt_tokens_details"u8), "cached_tokens"u8),
                Count(usage.Field("completion_tokens_details"u8), "reasoning_tokens"u8));
        }
    }
}
