using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes;

/// <summary>A scripted model behind one web server on loopback. It serves any number of conversations at once, each with a script of its own.</summary>
public sealed partial class FakeModel : IAsyncDisposable
{
    /// <summary>The bytes of the largest request that is read: more than any provider takes.</summary>
    internal const int LargestBody = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Conversation> open = new(StringComparer.Ordinal);
    private readonly StrayList strays = new();
    private readonly WebServer server;
    private readonly FakeModelOptions options;
    private readonly Ledger ledger;

    private FakeModel(FakeModelOptions options)
    {
        (this.options, ledger) = (options, new(options.JournalCount, options.JournalBytes));
        var desk = new Desk(open, strays, options.Clock);
        server = new(options.Host, options.Port, options.Before is { } before ? http => before(http, desk.Serve) : desk.Serve);
    }

    /// <summary>Where it listens: http://127.0.0.1 and its port, with a slash at the end.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The requests that named no open conversation, one sentence each.</summary>
    public IReadOnlyList<string> Strays => strays.Sentences;

    /// <summary>How many requests the conversations took, those of closed ones included.</summary>
    internal long Requests => ledger.Taken;

    internal bool KeepsAnswers => options.KeepAnswers;

    internal long StrayRequests => strays.Count;

    /// <summary>Starts the server. Throws <see cref="FakeModelException"/> when the port is taken.</summary>
    public static async Task<FakeModel> StartAsync(FakeModelOptions? options = null, CancellationToken stop = default)
    {
        var model = new FakeModel(options ?? new());
        try
        {
            model.Url = await model.server.StartAsync(stop);
            return model;
        }
        catch (IOException taken)
        {
            await model.DisposeAsync();
            throw new FakeModelException($"Port {model.options.Port} on {model.options.Host} is taken: choose another, or 0 for a free one.", taken);
        }
    }

    /// <summary>Opens a conversation. Throws <see cref="FakeModelException"/> when the id is not of a-z, 0-9 and hyphens, or is open already.</summary>
    public Conversation Open(string id)
    {
        if (!Id().IsMatch(id))
        {
            throw new FakeModelException($"\"{id}\" cannot name a conversation: use a-z, 0-9 and hyphens, since it is part of a URL and of a key.");
        }

        var conversation = new Conversation(this, id, ledger);
        return open.TryAdd(id, conversation)
            ? conversation
            : throw new FakeModelException($"The conversation \"{id}\" is open already: close it first, or choose another id.");
    }

    /// <summary>Stops the server at once; what still waits for an answer is cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var conversation in open.Values)
        {
            conversation.Dispose();
        }

        await server.DisposeAsync();
    }

    internal bool Close(Conversation conversation) => open.TryRemove(new(conversation.Id, conversation));

    [GeneratedRegex("^[a-z0-9-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
