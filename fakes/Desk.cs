using System.Buffers;
using System.Collections.Concurrent;
using Acceptance.Fakes.Dialects;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>Takes each request to its conversation and its dialect, and sends the answer.</summary>
internal sealed class Desk(ConcurrentDictionary<string, Conversation> open, StrayList strays, TimeProvider clock)
{
    public async Task Serve(HttpContext http)
    {
        var bytes = await Body(http);
        var path = http.Request.Path.Value ?? "/";
        var named = path.StartsWith("/c/", StringComparison.Ordinal);
        var end = named ? path.IndexOf('/', 3) : 0;
        var rest = !named ? path : end < 0 ? "/" : path[end..];
        var asked = new Asked(http.Request.Method, rest, http.Request.Query, http.Request.Headers, bytes);
        var id = named ? path[3..(end < 0 ? path.Length : end)] : Named(ApiKey.Of(asked));
        if (id is null || !open.TryGetValue(id, out var conversation))
        {
            var sentence = $"{asked.Method} {asked.Path} named no open conversation{Why(id, asked)}.";
            strays.Add(sentence);
            await Refuse(asked, sentence, http);
        }
        else if (DialectTable.For(ref asked) is { } endpoint)
        {
            await Answer(conversation, endpoint, asked, http);
        }
        else
        {
            var sentence = $"{asked.Method} {asked.Path} is not served by the fake: it serves {DialectTable.Served}.";
            conversation.Complain(sentence);
            await Refuse(asked, sentence, http);
        }
    }

    private async Task Answer(Conversation conversation, IEndpoint endpoint, Asked asked, HttpContext http)
    {
        var (answer, exchange) = conversation.Take(endpoint, asked, clock);
        var outcome = Outcome.Sent;
        try
        {
            outcome = await Sending.Send(answer, http, clock, conversation.Closing);
        }
        finally
        {
            exchange.End(outcome);
        }
    }

    private Task<Outcome> Refuse(Asked asked, string sentence, HttpContext http) =>
        Sending.Send(Fakes.Answer.Failed(DialectTable.ErrorsFor(asked), new(404, sentence, null, "not_found"), 0) with { ShouldRetry = false }, http, clock, CancellationToken.None);

    private static string? Named(string? key) => key is not null && key.StartsWith("fake-", StringComparison.Ordinal) ? key["fake-".Length..] : null;

    private static string Why(string? id, Asked asked) => (id, ApiKey.Of(asked)) switch
    {
        (not null, _) => $": \"{id}\" is not open",
        (_, null) => ": it has neither a /c/<id> in its path nor a key",
        (_, var key) => $": its key is none of the fake's ({ApiKey.Redacted(key)})",
    };

    private static async ValueTask<byte[]> Body(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
