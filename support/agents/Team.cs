using Acceptance.Support.Model;
using Acceptance.Support.Processes;
using Acceptance.Support.Repositories;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>Several developers who share one home: what they type at once are processes at once.</summary>
public sealed class Team(AgentsDriver agents, AgentsHome home, PlanFlow plan, ModelActor model, LocalRepository repository, Workspace workspace)
{
    private static readonly Telling SomebodyHas = Telling.Of("somebody has applied the plan");

    private Outcome[] _tries = [];

    /// <summary>Another developer tries to apply the plan.</summary>
    public Task TryToApplyAsync() => agents.RunAsync(Applying);

    /// <summary>Two developers try to apply the plan at the same time.</summary>
    public async Task TryToApplyAtOnceAsync() => _tries = await Task.WhenAll(agents.RunAsync(Applying), agents.RunAsync(Applying));

    /// <summary>Fails unless one of them has applied it, and the other was told so.</summary>
    public void ShouldHaveAppliedOnce()
    {
        _tries.Should().ContainSingle(run => run.Succeeded, "a plan is applied once");
        agents.ShouldTell(SomebodyHas);
    }

    /// <summary>The model plans and carries out a task, in whatever order it is asked beside others.</summary>
    public void CanCarryOut(string task, string file, string text)
    {
        // The longer text wins: the second question shows the task and the step, the first one only the task.
        var step = $"Write {file}, and nothing else, for the task that was given";
        model.AnswersAbout(task, $"1. {step}");
        model.AnswersAbout(step, $"FILE: {file}\n>>>>>>>\n{text}\n<<<<<<<\n");
    }

    /// <summary>Two developers have a task each carried out, from the action to the commit, at the same time.</summary>
    public async Task CarryOutAtOnceAsync(string one, string other)
    {
        await home.SetUpAsync();
        await agents.DoAsync("resource", "add", "git-checkout", "shared", "--path", repository.Folder);
        await agents.DoAsync("project", "create", "shared", "--resource", "shared");
        await Task.WhenAll(CarryOutAsync("local/one", one), CarryOutAsync("local/other", other));
    }

    private string[] Applying => ["plan", "apply", plan.Id, "--yes"];

    private async Task CarryOutAsync(string action, string task)
    {
        var config = workspace.Write($"{action}.yaml", $"name: {action}\ndescription: {task}\n");
        await agents.DoAsync("action", "create", "--config", config);
        var id = new AgentsAnswer(await agents.DoAsync("plan", "use", action, "--project", "shared", "--format", "json")).Need("plan_id");
        await agents.DoAsync("plan", "execute", id);
        await agents.DoAsync("plan", "execute", id);
        await agents.DoAsync("plan", "apply", id, "--yes");
    }
}
