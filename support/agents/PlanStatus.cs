using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>What a developer sees who asks how a plan stands.</summary>
public sealed class PlanStatus(AgentsDriver agents, PlanFlow plan)
{
    /// <summary>How many of its child plans are done, as the program says it.</summary>
    public async Task<string> ChildPlansAsync()
    {
        var outcome = await agents.RunAsync("plan", "status", plan.Id, "--format", "json");
        if (!outcome.Succeeded)
            agents.Excuse(outcome);
        return new AgentsAnswer(outcome).Need("execution.child_plans");
    }

    /// <summary>Fails unless the plan stands there.</summary>
    public async Task ShouldBeAsync(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var outcome = await agents.RunAsync("plan", "status", plan.Id, "--format", "json");
        var answer = new AgentsAnswer(outcome);
        answer.State.Should().Be(standing.State, "that is how the plan was to stand");
        answer.At("phase").Should().Be(standing.Phase ?? answer.At("phase"), "that is how far the plan was to be");
        outcome.Succeeded.Should().Be(standing.State is not ("blocked" or "errored"), "the exit code says whether the plan is in trouble");
        if (!outcome.Succeeded)
            agents.Excuse(outcome);
    }
}
