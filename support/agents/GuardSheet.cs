using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>The guards that a scenario sets, each where the scenario says.</summary>
public sealed class GuardSheet(PlanFlow plan, AgentsDriver agents, Chance chance)
{
    private readonly Dictionary<string, string> _action = [];

    /// <summary>Sets one guard.</summary>
    /// <param name="place">Where.</param>
    /// <param name="guard">Its name, as the action's file has it.</param>
    /// <param name="value">Its value.</param>
    public void Set(GuardPlace place, string guard, string value)
    {
        var option = guard.Replace('_', '-');
        if (place == GuardPlace.Project)
            plan.Prepares("project", "guard", "set", chance.Project, $"--{option}", value);
        else if (place == GuardPlace.Configuration)
            plan.Prepares("config", "set", $"guard.{option}", value);
        else
            SetInAction(guard, value);
    }

    /// <summary>Fails unless this guard has stopped the plan, and the developer knows where it is set and what to change.</summary>
    public void ShouldHaveStopped(string guard, GuardPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        agents.ShouldTell(Telling.Of("a guard stopped the plan"));
        var told = agents.Runs[^1];
        var answer = new AgentsAnswer(told);
        answer.State.Should().Be("blocked", "a plan that a guard stopped is not merely errored");
        answer.Error("guard").Should().Be(guard);
        told.Error.Should().Contain(guard).And.Contain(place.Says, "the developer has to know where the guard is set")
            .And.Contain(place.Change, "and how to change it");
    }

    private void SetInAction(string guard, string value)
    {
        _action[guard] = guard.StartsWith("deny", StringComparison.Ordinal) ? $"['{value}']" : value;
        plan.ActionSays("guards", $"{{ {string.Join(", ", _action.Select(set => $"{set.Key}: {set.Value}"))} }}");
    }
}
