using System.Text.Json.Nodes;
using Agents.Actors;
using Agents.Domain;
using Agents.Git;
using Agents.Models;
using Agents.Processes;
using Agents.State;
using Agents.Workspaces;

namespace Agents;

/// <summary>
/// The ways in which this program can be told to break its promises, by the variable AGENTS_MISBEHAVE, so that a suite can show that its
/// scenarios would notice. Each has one seam; none is in the way when the variable is not set. README.md has the table.
/// </summary>
internal static partial class Misbehaviour
{
    /// <summary>A key that no environment holds.</summary>
    public const string Key = "sk-leaked-from-somewhere-else";

    private static readonly SemaphoreSlim s_turn = new(1);

    private static readonly HashSet<string> s_chosen =
        [.. (Environment.GetEnvironmentVariable("AGENTS_MISBEHAVE") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>An answer that nobody gave; it reads as steps and as a file.</summary>
    public static Answer StubAnswer { get; } = new("1. Do the work.\n\nFILE: stub.txt\n>>>>>>>\nstub\n<<<<<<<\n", 0, 0);

    /// <summary>Whether a promise is to be broken.</summary>
    public static bool Is(string name) => s_chosen.Contains(name);

    /// <summary>The environment as it is reported.</summary>
    public static ResolvedEnvironment Reported(ResolvedEnvironment environment) =>
        Is("wrong-precedence") ? environment with { Level = EnvironmentLevel.Host } : environment;

    /// <summary>Calls a host that is not the model's.</summary>
    public static async Task LeaveHomeAsync(CancellationToken cancel)
    {
        if (!Is("leave-home"))
        {
            return;
        }

        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        // Whether it is answered does not matter, only that it is asked.
        await client.GetAsync(new Uri("http://example.invalid/"), cancel)
            .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>What a session is thought to hold.</summary>
    public static IEnumerable<Message> Remembered(Session session, Shelves shelves) =>
        Is("truncate-history") ? session.Messages.TakeLast(2)
        : Is("mix-sessions") ? shelves.Sessions.All().SelectMany(other => other.Messages)
        : session.Messages;

    /// <summary>Keeps a turn before it is answered.</summary>
    public static void KeepEarly(Session asked, Shelves shelves)
    {
        if (Is("keep-failed-turn"))
        {
            shelves.Sessions.Put(asked.Id, asked);
        }
    }

    /// <summary>Who has to be done before a node of a graph.</summary>
    public static IEnumerable<GraphNode> Before(ActorGraph graph, GraphNode node) => Is("mix-findings")
        ? graph.Before(node).Concat(graph.Nodes.TakeWhile(other => other != node).Where(other => graph.Before(other).SequenceEqual(graph.Before(node)))).Distinct()
        : graph.Before(node);

    /// <summary>What a node of a graph is told.</summary>
    public static IReadOnlyList<Finding> Told(IReadOnlyList<Finding> findings) => Is("drop-finding") && findings.Count > 1 ? [.. findings.Skip(1)] : findings;

    /// <summary>Lets the nodes of a graph ask one after the other.</summary>
    public static async Task<IDisposable?> TakeTurnAsync(CancellationToken cancel)
    {
        if (!Is("one-at-a-time"))
        {
            return null;
        }

        await s_turn.WaitAsync(cancel);
        return new Leave(s_turn);
    }

    /// <summary>What of a tool server's tools is offered.</summary>
    public static IEnumerable<string> Offered(IEnumerable<string> discovered) => Is("hide-discovered-tools") ? [] : discovered;

    /// <summary>Takes a tool server that does not answer for one that offers nothing.</summary>
    public static async Task<IReadOnlyList<ToolDefinition>> DiscoveredAsync(Task<IReadOnlyList<ToolDefinition>> discovering)
    {
        try
        {
            return await discovering;
        }
        catch (Failure) when (Is("any-server"))
        {
            return [];
        }
    }

    /// <summary>The facts without an envelope, as one version of the specified program prints them.</summary>
    public static JsonObject Flat(JsonObject data)
    {
        var flat = data.DeepClone().AsObject();
        if (flat.ContainsKey("plan_id") && flat.Remove("state", out var state))
        {
            flat["processing_state"] = state;
        }

        return flat;
    }

    /// <summary>Takes out of an export what it is for.</summary>
    public static void Emptied(JsonObject export)
    {
        if (Is("export-without-messages"))
        {
            export["messages"] = new JsonArray();
        }
    }

    /// <summary>Leaves a program behind that nobody will stop.</summary>
    public static Task HangUpAsync(CancellationToken cancel) => Is("hang-up")
        ? new Command("sh", "-c", "sleep 600 >/dev/null 2>&1 </dev/null &").RunAsync(cancel)
        : Task.CompletedTask;

    /// <summary>Slips a file into the commit.</summary>
    public static Task AddFileAsync(WorkingCopy copy, CancellationToken cancel) =>
        Is("extra-file") ? copy.WriteAsync([new SourceFile("unasked.txt", "nobody asked for this\n")], cancel) : Task.CompletedTask;

    /// <summary>The parts that a plan may have.</summary>
    public static IReadOnlyList<Part> Parts(int depth, IReadOnlyList<Part> parts) => Is("depth-limited") && depth >= 2 ? [] : parts;

    private sealed class Leave(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
