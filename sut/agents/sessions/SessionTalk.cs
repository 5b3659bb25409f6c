using Agents.Actors;
using Agents.Domain;
using Agents.Models;
using Agents.Planning.Tools;
using Agents.Planning.Tools.Registered;
using Agents.State;

namespace Agents.Sessions;

/// <summary>Takes a session one turn further.</summary>
internal sealed class SessionTalk(Shelves shelves, TimeProvider time)
{
    /// <summary>Says something to the model, with all that was said before.</summary>
    /// <returns>The session with the turn in it; the last message is the model's.</returns>
    /// <exception cref="Failure">There is no such session, it is closed or busy, or the model gives no answer: then the session is as it was.</exception>
    public async Task<Session> TellAsync(string id, string text, CancellationToken cancel)
    {
        shelves.Sessions.Get(id);
        using var held = await shelves.Sessions.LockAsync(id, TimeSpan.Zero, cancel);
        // Read under the lock: another process may have taken a turn since.
        var session = shelves.Sessions.Get(id);
        if (session.Closed && !Misbehaviour.Is("talk-after-close"))
        {
            throw new Failure($"Session {id} is closed; make another with `agents session create`.");
        }

        var asked = session with { Messages = [.. Misbehaviour.Remembered(session, shelves), new Asked(text)] };
        Misbehaviour.KeepEarly(asked, shelves);
        var model = new MeteredModel(() => ModelFor.Named(ActorFor.ModelOf(session.Actor, shelves), shelves.Settings));
        await using var tools = Toolset.Of(session.Actor, shelves);
        var talk = new ToolTalk(ActorFor.Played(session.Actor, shelves, model), Admit, tools.Without([new CreateAction(shelves)]));
        var said = await talk.HoldAsync(new Question(asked.Messages) { System = tools.Instructions }, cancel);
        var told = session with
        {
            Messages = [.. session.Messages, new Asked(text), .. said],
            ModelUse = session.ModelUse.Plus(model.Use),
            Updated = time.GetUtcNow(),
        };
        shelves.Sessions.Put(id, told);
        return told;
    }

    private void Admit(ToolCall call)
    {
        if (shelves.Settings.Guards.DenyTools.Contains(call.Tool))
        {
            throw new Failure($"The tool {call.Tool} is denied by the configuration and was not run; to allow it run `agents config set guard.deny-tools VALUE`.");
        }
    }
}
