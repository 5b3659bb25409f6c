using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Server;

/// <summary>Sees every request first: keeps those to /_fake, for which it wants the token where there is one, and lets the fake have the others.</summary>
internal sealed class Reception(string? token)
{
    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly Counts counts = new();
    private FakeModel? model;
    private int opened;

    /// <summary>Opens it to the model that it stands before.</summary>
    public void Open(FakeModel serving) => model = serving;

    public Task Receive(HttpContext http, RequestDelegate next) =>
        http.Request.Path.StartsWithSegments("/_fake", out var rest) ? Control(http, rest) : Counted(http, next);

    private async Task Counted(HttpContext http, RequestDelegate next)
    {
        await next(http);
        counts.Count(http.Response.StatusCode);
    }

    private async Task Control(HttpContext http, PathString rest)
    {
        var reply = model is null ? HttpReply.Of(503, "The server is starting: ask again when its line with the base URLs is out.")
            : Admits(http.Request) ? await Asked(http.Request, rest.Value ?? "", model)
            : HttpReply.Of(401, "A call to /_fake needs the token that the server was started with: send Authorization: Bearer TOKEN.");
        await reply.Send(http.Response);
    }

    /// <summary>Opens a conversation that plays a script. Throws <see cref="FakeModelException"/> for a bad id or one that is open.</summary>
    public Conversation Follow(string? id, ScriptText script)
    {
        var conversation = model!.Open(id ?? $"c{Interlocked.Increment(ref opened)}");
        script.PlayIn(conversation);
        conversations[conversation.Id] = conversation;
        counts.Opened();
        return conversation;
    }

    private bool Admits(HttpRequest request) => token is null || CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes($"Bearer {token}"));

    private async Task<HttpReply> Asked(HttpRequest request, string path, FakeModel serving) => (request.Method, path.Split('/', StringSplitOptions.RemoveEmptyEntries)) switch
    {
        ("POST", ["conversations"]) => await Started(request),
        ("GET", ["conversations", var id, "journal"]) => Found(id, conversation => HttpReply.Of(200, Facts.Journal(conversation))),
        ("GET", ["conversations", var id, "verdict"]) => Found(id, conversation => HttpReply.Of(200, Facts.Verdict(conversation))),
        ("GET", ["conversations", var id, "transcript"]) => Found(id, conversation => HttpReply.Plain(conversation.Transcript())),
        ("GET", ["conversations", var id, "gates", var number]) => await AtGate(id, number, gate => Reached(gate, request)),
        ("POST", ["conversations", var id, "gates", var number]) => await AtGate(id, number, Opened),
        ("DELETE", ["conversations", var id]) => Found(id, Ended),
        ("GET", ["strays"]) => HttpReply.Of(200, Facts.Texts(serving.Strays)),
        ("GET", ["metrics"]) => HttpReply.Plain(counts.Text(conversations.Count, serving.Strays.Count)),
        _ => HttpReply.Of(404, $"{request.Method} /_fake{path} is not served: see docs/fake-llm/program.md for what is."),
    };

    private async Task<HttpReply> Started(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        try
        {
            var script = ScriptFile.Parse(await reader.ReadToEndAsync(), "script");
            return new(201, "application/json", Facts.Open(Follow(request.Query["id"], script), new($"{request.Scheme}://{request.Host}/")).ToString());
        }
        catch (FakeModelException wrong)
        {
            return HttpReply.Of(400, wrong.Message.Split('\n'));
        }
    }

    private HttpReply Found(string id, Func<Conversation, HttpReply> answer) => conversations.TryGetValue(id, out var conversation)
        ? answer(conversation)
        : Unknown(id);

    private static HttpReply Unknown(string id) => HttpReply.Of(404, $"The conversation \"{id}\" is not open: POST /_fake/conversations opens one.");

    private async Task<HttpReply> AtGate(string id, string number, Func<Gate, Task<HttpReply>> answer) => !conversations.TryGetValue(id, out var conversation)
        ? Unknown(id)
        : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && conversation.GateAt(place) is { } gate
            ? await answer(gate)
            : HttpReply.Of(404, $"The script of \"{id}\" has no gate {number}: its gates are its turns with pauses, counted from 1.");

    // A suite waits here, and not in a loop of its own; a minute is long enough to be sure that nobody comes.
    private static async Task<HttpReply> Reached(Gate gate, HttpRequest request)
    {
        var within = double.TryParse(request.Query["within"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0 ? Math.Min(seconds, 60) : 0;
        using var gaveUp = CancellationTokenSource.CreateLinkedTokenSource(request.HttpContext.RequestAborted);
        gaveUp.CancelAfter(TimeSpan.FromSeconds(within));
        await gate.Reached.WaitAsync(gaveUp.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return HttpReply.Of(200, new JsonObject { ["reached"] = gate.Reached.IsCompleted });
    }

    private static Task<HttpReply> Opened(Gate gate)
    {
        gate.Open();
        return Task.FromResult(HttpReply.Of(200, new JsonObject { ["open"] = true }));
    }

    // The last word on the conversation comes with its end: one call fewer for a suite.
    private HttpReply Ended(Conversation conversation)
    {
        var verdict = Facts.Verdict(conversation);
        conversations.TryRemove(conversation.Id, out _);
        conversation.Dispose();
        return HttpReply.Of(200, verdict);
    }
}
