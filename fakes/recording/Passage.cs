using System.Text;
using Acceptance.Fakes.Dialects;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Recordings;

/// <summary>The way to a real provider and back: what the client sends goes on as it is, and what comes is passed back as it comes.</summary>
internal sealed class Passage : IDisposable
{
    private static readonly string[] Own = ["Host", "Connection", "Accept-Encoding", "Content-Length", "Transfer-Encoding", "Keep-Alive", "Proxy-Authorization"];

    // An address that stands beside nothing: no cookies, no redirects, and answers as they are on the wire.
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };

    // A swap is the header that the provider's key goes in, and the key; without one the client's own key goes on.

    /// <summary>Asks the provider, and returns when the head of its answer is there. Throws <see cref="HttpRequestException"/> when it cannot be reached.</summary>
    public Task<HttpResponseMessage> Ask(Uri url, Asked asked, HttpRequest request, (string Header, string Key)? swap) =>
        client.SendAsync(Onward(url, asked, request, swap), HttpCompletionOption.ResponseHeadersRead, request.HttpContext.RequestAborted);

    /// <summary>Passes the answer back as it comes, and an error without the secret, since some errors name the key that they refuse. Returns all of its bytes.</summary>
    public static async Task<byte[]> Back(HttpResponseMessage answer, HttpContext http, string? secret)
    {
        Head(answer, http.Response);
        if (secret is not null && !answer.IsSuccessStatusCode)
        {
            var clean = Encoding.UTF8.GetBytes((await answer.Content.ReadAsStringAsync(http.RequestAborted)).Replace(secret, "REDACTED", StringComparison.Ordinal));
            // Without a length, as all answers here: the client knows the end only when the answer has been written down.
            await http.Response.BodyWriter.WriteAsync(clean, http.RequestAborted);
            return clean;
        }

        using var heard = new MemoryStream();
        await using var coming = await answer.Content.ReadAsStreamAsync(http.RequestAborted);
        var buffer = new byte[16 * 1024];
        for (var count = await coming.ReadAsync(buffer, http.RequestAborted); count > 0; count = await coming.ReadAsync(buffer, http.RequestAborted))
        {
            heard.Write(buffer, 0, count);
            await http.Response.BodyWriter.WriteAsync(buffer.AsMemory(0, count), http.RequestAborted);
        }

        return heard.ToArray();
    }

    private static void Head(HttpResponseMessage answer, HttpResponse response)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !Own.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            response.Headers[name] = values.ToArray();
        }
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Onward(Uri url, Asked asked, HttpRequest request, (string Header, string Key)? swap)
    {
        var onward = new HttpRequestMessage(new(asked.Method), url);
        if (asked.Bytes.Length > 0)
        {
            onward.Content = new ReadOnlyMemoryContent(asked.Bytes);
        }

        var kept = request.Headers.Where(header => !Own.Contains(header.Key, StringComparer.OrdinalIgnoreCase) && (swap is null || !ApiKey.IsIn(header.Key)));
        foreach (var (name, value) in kept)
        {
            if (!onward.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)value.ToArray()!))
            {
                onward.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)value.ToArray()!);
            }
        }

        if (swap is var (header, key))
        {
            onward.Headers.TryAddWithoutValidation(header, key);
        }

        return onward;
    }
}
