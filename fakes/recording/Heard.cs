using System.Net.ServerSentEvents;
using System.Text.Json;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes.Recordings;

/// <summary>From an answer's bytes to the turn that gives it again.</summary>
internal static class Heard
{
    /// <summary>The turn. Throws <see cref="InvalidDataException"/> when the answer is none that the dialect has.</summary>
    public static Turn Turn(AnswerReader reader, HttpResponseMessage answer, byte[] bytes)
    {
        if (!answer.IsSuccessStatusCode)
        {
            return new Fails((int)answer.StatusCode, Message(bytes), answer.Headers.RetryAfter?.Delta);
        }

        try
        {
            var said = new Said();
            var before = 0;
            foreach (var piece in Pieces(answer.Content.Headers.ContentType?.MediaType, bytes))
            {
                reader.Read(piece, said);
                before += said.Erred is null ? 1 : 0;
            }

            return said.Erred is { } trouble ? new Errs(said.Reply(), trouble, before) : said.Reply();
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"the answer is not the JSON of its dialect ({wrong.Message}).", wrong);
        }
    }

    private static IEnumerable<JsonElement> Pieces(string? kind, byte[] bytes)
    {
        if (kind == "text/event-stream")
        {
            return SseParser.Create(new MemoryStream(bytes)).Enumerate().Where(item => item.Data != "[DONE]").Select(item => JsonElement.Parse(item.Data));
        }

        var body = JsonElement.Parse(bytes);
        return body.ValueKind == JsonValueKind.Array ? body.EnumerateArray() : [body];
    }

    private static string? Message(byte[] bytes)
    {
        try
        {
            return JsonElement.Parse(bytes).Field("error"u8).Field("message"u8).AsText();
        }
        catch (JsonException)
        {
            // A page of HTML, or nothing: the provider's usual words for the status will have to do.
            return null;
        }
    }
}
