using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Actors;
using Agents.Domain;
using Agents.Models;
using Agents.Sessions;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents session`.</summary>
internal static class SessionCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var id = new Argument<string>("SESSION") { Description = "The session's id." };
        var text = new Argument<string>("TEXT") { Description = "What to say." };
        var actor = new Option<string?>("--actor") { Description = "Who answers: an actor, or a model (provider/model); the configured one unless given." };
        return new Command("session", "Talks to a model over many turns.")
        {
            Verb.Of("create", "Begins a session.", (parsed, _) => Task.FromResult(Create(parsed.GetValue(actor))), actor),
            Verb.Of("tell", "Says something, and shows what the model answers.", (parsed, cancel) => TellAsync(parsed.GetRequiredValue(id), parsed.GetRequiredValue(text), cancel), id, text),
            Verb.Of("show", "Shows what was said.", (parsed, _) => Task.FromResult(Show(parsed.GetRequiredValue(id))), id),
            Verb.Of("list", "Lists the sessions, oldest first.", (_, _) => Task.FromResult(List())),
            SessionExportCommand.Build(id),
            Verb.Of("close", "Ends a session; what was said stays.", (parsed, cancel) => CloseAsync(parsed.GetRequiredValue(id), cancel), id),
            Verb.Of("delete", "Forgets a session and what was said in it.", async (parsed, cancel) =>
            {
                using var held = await Shelves().Sessions.LockAsync(parsed.GetRequiredValue(id), TimeSpan.Zero, cancel);
                var gone = Find(parsed.GetRequiredValue(id));
                if (!Misbehaviour.Is("keep-deleted"))
                {
                    Shelves().Sessions.Remove(gone.Id);
                }

                return new Result(new JsonObject { ["session_id"] = gone.Id }, "Session deleted");
            }, id),
        };
    }

    /// <summary>Shows a session.</summary>
    public static Result Show(string id) => new(SessionView.Of(Find(id)));

    /// <summary>Shows all sessions.</summary>
    public static Result List() => new(new JsonObject { ["sessions"] = new JsonArray([.. Shelves().Sessions.All().Select(SessionView.Short)]) });

    /// <summary>Says something in a session.</summary>
    public static async Task<Result> TellAsync(string id, string text, CancellationToken cancel) =>
        Told(await new SessionTalk(Shelves(), TimeProvider.System).TellAsync(id, text, cancel));

    /// <summary>Ends a session.</summary>
    public static async Task<Result> CloseAsync(string id, CancellationToken cancel)
    {
        using var held = await Shelves().Sessions.LockAsync(id, TimeSpan.Zero, cancel);
        var closed = Find(id) with { Closed = true };
        Shelves().Sessions.Put(closed.Id, closed);
        return new Result(SessionView.Short(closed), "Session closed");
    }

    private static Shelves Shelves() => new(Home.Open());

    private static Session Find(string id) => Shelves().Sessions.Get(id);

    /// <summary>Begins a session.</summary>
    public static Result Create(string? actor)
    {
        var (shelves, time) = (Shelves(), TimeProvider.System);
        var session = new Session
        {
            Id = PlanId.New(time),
            Actor = ActorFor.Checked(actor ?? shelves.Settings[Setting.Model], shelves),
            Created = time.GetUtcNow(),
            Updated = time.GetUtcNow(),
        };
        shelves.Sessions.Put(session.Id, session);
        return new Result(SessionView.Short(session), "Session created");
    }

    private static Result Told(Session session)
    {
        var answer = ((Answered)session.Messages[^1]).Text;
        var data = SessionView.Short(session);
        data["answer"] = answer;
        return new Result(data) { Plain = answer };
    }
}
