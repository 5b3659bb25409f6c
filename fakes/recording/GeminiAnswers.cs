using System.Text.Json;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes.Recordings;

/// <summary>Gemini: a stream's pieces have the shape of the whole answer.</summary>
internal sealed class GeminiAnswers : AnswerReader
{
    public override void Read(JsonElement piece, Said said)
    {
        if (piece.Field("error"u8) is { ValueKind: JsonValueKind.Object } error)
        {
            said.Err(error.Text("status"u8));
            return;
        }

        var candidate = piece.Field("candidates"u8).Items().FirstOrDefault();
        foreach (var part in candidate.Field("content"u8).Field("parts"u8).Items())
        {
            said.Signature = part.Text("thoughtSignature"u8) is { Length: > 0 } signature ? signature : said.Signature;
            if (part.Field("functionCall"u8) is { ValueKind: JsonValueKind.Object } call)
            {
                said.Call(said.Places, call.Text("name"u8), call.Text("id"u8), call.Field("args"u8).RawText());
            }
            else if (part.Flag("thought"u8))
            {
                said.Think(part.Text("text"u8));
            }
            else
            {
                said.Say(part.Text("text"u8));
            }
        }

        if (piece.Field("usageMetadata"u8) is { ValueKind: JsonValueKind.Object } usage)
        {
            var reasoning = Count(usage, "thoughtsTokenCount"u8);
            said.Usage = new(Count(usage, "promptTokenCount"u8), Count(usage, "candidatesTokenCount"u8) + reasoning, Count(usage, "cachedContentTokenCount"u8), reasoning);
        }

        // A refusal is a filter's finish without a content; where a text came, the filter withheld the rest of it.
        if (candidate.Text("finishReason"u8) == "SAFETY" && candidate.Field("content"u8).ValueKind == JsonValueKind.Undefined)
        {
            said.Refuse(candidate.Text("finishMessage"u8) is { Length: > 0 } why ? why : "The model refused.");
            return;
        }

        said.Stop = candidate.Text("finishReason"u8) switch { "MAX_TOKENS" => Stop.Length, "SAFETY" => Stop.ContentFilter, _ => said.Stop };
    }
}
