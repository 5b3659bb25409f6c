using System.Buffers;
using System.Collections.Concurrent;
using Acceptance.Fakes.Dialects;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>Takes each request to its conversation and its dialect, and sends the answer.</summary>
internal sealed class Desk(ConcurrentDictionary<string, Conversation> open, StrayList strays, CancellationToken stopping)
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
        await Sending.Send(Answered(id, asked), http, stopping);
    }

    private Answer Answered(string? id, Asked asked)
    {
        if (id is null || !open.TryGetValue(id, out var conversation))
        {
            var sentence = $"{asked.Method} {asked.Path} named no open conversation{Why(id, asked)}.";
            strays.Add(sentence);
            return Stray(asked, 404, sentence);
        }

        var dialect = DialectTable.For(asked.Path);
        if (dialect is not null && asked.Method == "POST")
        {
            return conversation.Take(dialect, asked);
        }

        var unserved = $"{asked.Method} {asked.Path} is not served by the fake: it serves POST to {DialectTable.Served}.";
        conversation.Complain(unserved);
        return Stray(asked, 404, unserved);
    }

    private static string? Named(string? key) => key is not null && key.StartsWith("fake-", StringComparison.Ordinal) ? key["fake-".Length..] : null;

    private static string Why(string? id, Asked asked) => (id, ApiKey.Of(asked)) switch
    {
        (not null, _) => $": \"{id}\" is not open",
        (_, null) => ": it has neither a /c/<id> in its path nor a key",
        (_, var key) => $": its key is none of the fake's ({ApiKey.Redacted(key)})",
    };

    private static Answer Stray(Asked asked, int status, string sentence) =>
        Answer.Failed(DialectTable.ErrorsFor(asked), new(new(), 0, 0, new()), new(status, sentence, "not_found"), shouldRetry: false, retryAfter: null);

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
