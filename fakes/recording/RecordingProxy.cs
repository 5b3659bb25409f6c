using System.Net;
using Acceptance.Fakes.Dialects;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Recordings;

/// <summary>Passes each request on to a provider and its answer back as it comes, and keeps what the model said.</summary>
internal sealed class RecordingProxy : IAsyncDisposable
{
    private readonly Passage passage = new();
    private readonly WebServer server;
    private readonly Uri upstream;
    private readonly Recording recording;

    private RecordingProxy(Uri upstream, Recording recording, int port)
    {
        (this.upstream, this.recording) = (upstream, recording);
        server = new(IPAddress.Loopback, port, Pass);
    }

    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts it on loopback. Throws <see cref="IOException"/> when the port is taken.</summary>
    public static async Task<RecordingProxy> StartAsync(Uri upstream, Recording recording, int port, CancellationToken stop)
    {
        var proxy = new RecordingProxy(upstream, recording, port);
        proxy.Url = await proxy.server.StartAsync(stop);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        passage.Dispose();
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
            using var answer = await passage.Ask(new($"{upstream.ToString().TrimEnd('/')}{http.Request.Path}{http.Request.QueryString}"), asked, http.Request, null);
            var heard = await Passage.Back(answer, http, null);
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
}
