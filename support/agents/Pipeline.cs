using Acceptance.Support.Model;
using Acceptance.Support.Repositories;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>A pipeline: what it types, over and over, and what it reads.</summary>
public sealed class Pipeline(AgentsDriver agents, AgentsHome home, PlaceSheet places, PlanFlow plan, ModelActor model, Chance chance, Workspace workspace)
{
    private static readonly string[][] Looks = [["resource", "list"], ["plan", "list"]];

    private string? _before;
    private AgentsAnswer? _seen;

    /// <summary>How the plan stood when it was asked for.</summary>
    public AgentsAnswer Seen => _seen ?? throw new InvalidOperationException("Nobody has asked how the plan stands: a step before has to.");

    /// <summary>Changes a setting.</summary>
    public async Task SetsAsync(string setting, string value)
    {
        await home.SetUpAsync();
        await agents.DoAsync("config", "set", setting, value);
    }

    /// <summary>Fails unless a setting reads so.</summary>
    public async Task ShouldReadAsync(string setting, string value) =>
        new AgentsAnswer(await agents.DoAsync("config", "get", setting, "--format", "json")).At("value").Should().Be(value);

    /// <summary>What the agents have noted.</summary>
    public string Log() => File.ReadAllText(Path.Combine(AgentsDriver.StateFolder(workspace), "log", "agents.log"));

    /// <summary>Types all that a project needs; what there is then is remembered the first time.</summary>
    public async Task SetsUpAsync()
    {
        await home.SetUpAsync();
        foreach (var command in places.Commands(chance.Project))
            await agents.DoAsync(command);
        _before ??= await LookAsync();
    }

    /// <summary>Tries to put another checkout in the place of the first.</summary>
    public async Task TriesToReplaceAsync()
    {
        (await Fixture.Working.Value).WriteTo(workspace.At("other"));
        await plan.TryAsync("resource", "add", "git-checkout", LocalRepository.Name, "--path", workspace.At("other"), "--branch", "main");
    }

    /// <summary>Begins the next phase, and asks how the plan stands while the model has not answered yet.</summary>
    public async Task AsksWhileThinkingAsync()
    {
        var thinking = model.Pauses(Fix.Block);
        var phase = agents.DoAsync("plan", "execute", plan.Id);
        await thinking.Reached.WaitAsync(TimeSpan.FromSeconds(60));
        _seen = new AgentsAnswer(await agents.DoAsync("plan", "status", plan.Id, "--format", "json"));
        thinking.Open();
        await phase;
    }

    /// <summary>Fails unless there is what there was when the project had just been set up.</summary>
    public async Task ShouldBeAsBeforeAsync() => (await LookAsync()).Should().Be(_before, "doing it again was to change nothing");

    private async Task<string> LookAsync()
    {
        var seen = new List<string>();
        foreach (var look in Looks.Append(["project", "show", chance.Project]))
            seen.Add((await agents.DoAsync(look)).Output);
        return string.Join('\n', seen);
    }
}
