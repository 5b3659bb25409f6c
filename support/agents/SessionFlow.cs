using Acceptance.Support.Processes;
using Acceptance.Support.Repositories;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>What a developer types to talk to the agents; sessions have names in the features and ids in the program.</summary>
public sealed class SessionFlow(AgentsDriver agents, AgentsHome home, Workspace workspace, LocalRepository repository)
{
    private readonly Dictionary<string, string> _ids = [];

    /// <summary>The name of the session that a feature gives no name.</summary>
    public const string Unnamed = "the session";

    /// <summary>Begins a session.</summary>
    public async Task BeginAsync(string name, params string[] options)
    {
        await home.SetUpAsync();
        _ids[name] = new AgentsAnswer(await agents.DoAsync(["session", "create", "--format", "json", .. options])).Need("session_id");
    }

    /// <summary>Begins a session with an actor that has these lines.</summary>
    public async Task BeginWithAsync(string actor, string lines)
    {
        await home.SetUpAsync();
        await agents.DoAsync("actor", "add", "--config", workspace.Write("session-actor.yaml", $"name: {actor}\n{lines}\n"));
        await BeginAsync(Unnamed, "--actor", actor);
    }

    /// <summary>Fails unless there is an action of this name.</summary>
    public async Task ShouldHaveMadeAsync(string action) =>
        new AgentsAnswer(await agents.DoAsync("action", "list", "--format", "json")).List("actions", made => made["name"]).Should().Equal(action);

    /// <summary>Has an action carried out in the developer's repository.</summary>
    public async Task CarryOutAsync(string action)
    {
        await agents.DoAsync("resource", "add", "git-checkout", "shop", "--path", repository.Folder);
        await agents.DoAsync("project", "create", "shop", "--resource", "shop");
        var plan = new AgentsAnswer(await agents.DoAsync("plan", "use", action, "--project", "shop", "--format", "json")).Need("plan_id");
        await agents.DoAsync("plan", "execute", plan);
        await agents.DoAsync("plan", "execute", plan);
        await agents.DoAsync("plan", "apply", plan, "--yes");
    }

    /// <summary>Goes on with a session that somebody else began.</summary>
    public void Becomes(string id) => _ids[Unnamed] = id;

    /// <summary>Says something; it has to be answered.</summary>
    public Task SayAsync(string text, string name = Unnamed) => agents.DoAsync("session", "tell", _ids[name], text);

    /// <summary>Says something that may not be answered.</summary>
    public Task TryToSayAsync(string text) => agents.RunAsync("session", "tell", _ids[Unnamed], text);

    /// <summary>Does something with a session that has to work.</summary>
    public Task DoAsync(string verb) => agents.DoAsync("session", verb, _ids[Unnamed]);

    /// <summary>Fails unless the last thing that was said is answered so.</summary>
    public void ShouldBeAnswered(string text) => agents.Runs[^1].Output.TrimEnd('\n').Should().Be(text, "that is what the model replied");

    /// <summary>Fails unless this command shows or exports the session with these messages, and no other.</summary>
    public async Task ShouldHoldAsync(string name, IEnumerable<SessionMessage> messages, string verb = "export")
    {
        var answer = new AgentsAnswer(await agents.DoAsync("session", verb, _ids[name], "--format", "json"));
        answer.Need("session_id").Should().Be(_ids[name]);
        answer.List("messages", message => new SessionMessage(message["role"], message["content"])).Should().Equal(messages);
    }

    /// <summary>Fails unless the list of sessions names exactly these.</summary>
    public async Task ShouldBeListedAsync(params string[] names)
    {
        var listed = new AgentsAnswer(await agents.DoAsync("session", "list", "--format", "json"));
        listed.List("sessions", session => session["session_id"]).Should().BeEquivalentTo(names.Select(name => _ids[name]));
    }
}
