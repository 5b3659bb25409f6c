using System.Net;
using Acceptance.Fakes.Dialects;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Acceptance.Fakes.Server;

/// <summary>Passes each request on to a provider and its answer back as it comes, and keeps what the model said.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private static readonly string[] Own = ["Host", "Connection", "Accept-Encoding", "Content-Length", "Transfer-Encoding", "Keep-Alive", "Proxy-Authorization"];

    // An address that stands beside nothing: no cookies, no redirects, and answers as they are on the wire.
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly WebApplication server;
    private readonly Uri upstream;
    private readonly Recording recording;

    private Proxy(Uri upstream, Recording recording, int port)
    {
        (this.upstream, this.recording) = (upstream, recording);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        server = builder.Build();
        server.Run(Pass);
    }

    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts it on loopback. Throws <see cref="IOException"/> when the port is taken.</summary>
    public static async Task<Proxy> StartAsync(Uri upstream, Recording recording, int port, CancellationToken stop)
    {
        var proxy = new Proxy(upstream, recording, port);
        await proxy.server.StartAsync(stop);
        proxy.Url = new(proxy.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        client.Dispose();
    }

    private async Task Pass(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var asked = new Asked(http.Request.Method, http.Request.Path.Value ?? "/", body.ToArray())
        {
            WantsEvents = http.Request.Query["alt"] == "sse",
        };
        var answers = AnswerReader.For(DialectTable.For(ref asked));
        var number = answers is null ? 0 : recording.Next();
        try
        {
            using var answer = await client.SendAsync(Onward(http.Request, asked), HttpCompletionOption.ResponseHeadersRead, http.RequestAborted);
            var heard = await Back(answer, http);
            if (answers is not null)
            {
                recording.Add(number, Secrets.Redact(Heard.Turn(answers, answer, heard), ApiKey.Of(http.Request)));
            }
        }
        catch (InvalidDataException strange)
        {
            // The client has all of the answer: only the script lacks it.
            await Lost(asked, strange);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
        {
            await Lost(asked, broken);
            http.Abort();
        }
    }

    private static Task Lost(Asked asked, Exception why) => Console.Error.WriteLineAsync($"{asked.Method} {asked.Path} was not recorded: {why.Message} Ask again, or write the turn by hand.");

    private HttpRequestMessage Onward(HttpRequest request, Asked asked)
    {
        var onward = new HttpRequestMessage(new(asked.Method), $"{upstream.ToString().TrimEnd('/')}{request.Path}{request.QueryString}");
        if (asked.Bytes.Length > 0)
        {
            onward.Content = new ByteArrayContent(asked.Bytes);
        }

        foreach (var (name, value) in request.Headers.Where(header => !Own.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!onward.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)value.ToArray()!))
            {
                onward.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)value.ToArray()!);
            }
        }

        return onward;
    }

    private static async Task<byte[]> Back(HttpResponseMessage answer, HttpContext http)
    {
        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !Own.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            http.Response.Headers[name] = values.ToArray();
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
}
