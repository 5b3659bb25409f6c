using Acceptance.Support.Agents;
using Acceptance.Support.Containers;
using Acceptance.Support.Guard;
using Acceptance.Support.Model;
using Acceptance.Support.Processes;
using Reqnroll;
using Xunit;

namespace Acceptance.Support;

/// <summary>What every scenario begins and ends with.</summary>
[Binding]
public sealed class ScenarioHooks(
    ScenarioContext scenario, Workspace workspace, ModelActor model, NetworkGuard guard, AgentsDriver agents, ContainerGrant grant, ContainerScene containers, Transcript transcript, Timing timing)
{
    /// <summary>Begins the scenario's own clock and opens its conversation, before any step does.</summary>
    [BeforeScenario(Order = 0)]
    public void TheScenarioBegins() => _ = (timing, model);

    /// <summary>Finds a container runtime, or skips with one line of reasons; where one is required, the scenario fails instead.</summary>
    [BeforeScenario("container")]
    public async Task AContainerRuntimeIsThereAsync()
    {
        var probe = await ContainerProbe.OfThisRun.Find();
        if (probe.Runtime is null && probe.MustFail)
            throw new ScenarioBroken([probe.Account]);
        Skip.If(probe.Runtime is null, probe.Account);
        grant.Give(probe.Runtime!);
    }

    /// <summary>Writes the transcript, looks at what no step looks at, and leaves nothing behind.</summary>
    [AfterScenario]
    public async Task NothingIsLeftAsync()
    {
        var wrong = new List<string>(model.Verdict());
        wrong.AddRange(guard.Hosts.Select(host => $"The system under test called {host}, which is outside this machine; the call was refused."));
        wrong.AddRange(agents.Unexcused.Select(run => $"`{run.Command}` failed and no step looked at it: {run.Error.Trim()}"));
        wrong.AddRange(agents.StackTraces.Select(run => $"`{run.Command}` printed a stack trace, which is no answer to a user: {run.Error.Trim()}"));
        try
        {
            await transcript.WriteAsync(failed: scenario.TestError is not null || wrong.Count > 0);
        }
        finally
        {
            wrong.AddRange(await containers.ClearAsync());
            wrong.AddRange(await EndSurvivorsAsync());
            workspace.Delete();
            timing.Write();
        }
        // A step's own failure is the first cause; what follows from it would only hide it.
        if (scenario.TestError is null && scenario.ScenarioExecutionStatus != ScenarioExecutionStatus.Skipped && wrong.Count > 0)
            throw new ScenarioBroken(wrong);
    }

    private async Task<IEnumerable<string>> EndSurvivorsAsync()
    {
        var survivors = await Survivors.SettledAsync(workspace.Home);
        Survivors.End(survivors);
        return survivors.Select(survivor => $"The process {survivor.Name} was left running.");
    }
}
