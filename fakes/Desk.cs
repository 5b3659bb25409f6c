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
        var reader = http.Request.BodyReader;
        var read = await reader.ReadAsync();
        var tooLarge = false;
        while (!read.IsCompleted)
        {
            // Read to its end even when it is larger than anybody takes: a client that is cut off while it sends never hears why.
            tooLarge |= read.Buffer.Length > FakeModel.LargestBody;
            reader.AdvanceTo(tooLarge ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }

        tooLarge |= read.Buffer.Length > FakeModel.LargestBody;
        var bytes = Pages.Take(tooLarge ? 0 : (int)read.Buffer.Length);
        if (!tooLarge)
        {
            read.Buffer.CopyTo(bytes.Span);
        }

        reader.AdvanceTo(read.Buffer.End);
        await Serve(http, tooLarge ? default(ReadOnlyMemory<byte>?) : bytes);
    }

    private Task Serve(HttpContext http, ReadOnlyMemory<byte>? bytes)
    {
        var path = http.Request.Path.Value ?? "/";
        var inPath = path.StartsWith("/c/", StringComparison.Ordinal);
        var end = inPath ? path.IndexOf('/', 3) : 0;
        var rest = !inPath ? path : end < 0 ? "/" : DialectTable.Spelled(path.AsSpan(end));
        var key = ApiKey.Of(http.Request);
        var asked = new Asked(http.Request.Method, rest, bytes ?? default)
        {
            ApiVersion = http.Request.Headers.TryGetValue("anthropic-version", out var version) ? version.ToString() : null,
            IsGoogle = http.Request.Headers.ContainsKey("x-goog-api-key"),
            AzureVersion = http.Request.QueryString.HasValue && http.Request.Query.TryGetValue("api-version", out var named) ? named.ToString() : null,
            WantsEvents = http.Request.QueryString.HasValue && http.Request.Query["alt"] == "sse",
        };
        var id = inPath ? path[3..(end < 0 ? path.Length : end)] : Named(key);
        if (id is null || !open.TryGetValue(id, out var conversation))
        {
            var sentence = $"{asked.Method} {asked.Path} named no open conversation{Why(id, key)}.";
            strays.Add(sentence);
            return Refuse(asked, Unserved(sentence), http);
        }

        if (bytes is null)
        {
            conversation.Complain($"{asked.Method} {asked.Path} was refused: its body has more than {FakeModel.LargestBody / 1024 / 1024} MB.");
            return Refuse(asked, new(413), http);
        }

        if (DialectTable.For(ref asked) is { } endpoint)
        {
            return conversation.Real is { } real
                ? real.Pass(conversation, endpoint, asked, key, http, clock)
                : Answer(conversation, endpoint, asked, key, http);
        }

        var unknown = $"{asked.Method} {asked.Path} is not served by the fake: it serves {DialectTable.Served}.";
        conversation.Complain(unknown);
        return Refuse(asked, Unserved(unknown), http);
    }

    private async Task Answer(Conversation conversation, IEndpoint endpoint, Asked asked, string? key, HttpContext http)
    {
        var (answer, exchange) = conversation.Take(endpoint, asked, key, clock);
        var outcome = Outcome.Sent;
        try
        {
            outcome = await Sending.Send(answer, http, clock, conversation.Closing);
        }
        finally
        {
            exchange.End(outcome);
            answer.Wire.Dispose();
        }
    }

    private static Failure Unserved(string sentence) => new(404, sentence, null, "not_found");

    private Task<Outcome> Refuse(Asked asked, Failure failure, HttpContext http) =>
        Sending.Send(Fakes.Answer.Failed(DialectTable.ErrorsFor(asked), failure, 0) with { ShouldRetry = false }, http, clock, CancellationToken.None);

    private static string? Named(string? key) => key is not null && key.StartsWith("fake-", StringComparison.Ordinal) ? key["fake-".Length..] : null;

    private static string Why(string? id, string? key) => (id, key) switch
    {
        (not null, _) => $": \"{id}\" is not open",
        (_, null) => ": it has neither a /c/<id> in its path nor a key",
        _ => $": its key is none of the fake's ({ApiKey.Redacted(key)})",
    };
}
