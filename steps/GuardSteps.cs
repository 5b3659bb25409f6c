using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class GuardSteps(GuardSheet guards, PlanFlow plan, ModelActor model)
{
    [Given("{guard place} denies the tool {string}")]
    public void DeniesTheTool(GuardPlace place, string tool) => guards.Set(place, "deny_tools", tool);

    [Given("{guard place} denies commands like {string}")]
    public void DeniesCommands(GuardPlace place, string pattern) => guards.Set(place, "deny_commands", pattern);

    [Given("{guard place} allows {int} tool call(s)")]
    public void AllowsToolCalls(GuardPlace place, int calls) => guards.Set(place, "max_tool_calls", GuardPlace.Number(calls));

    [Given("{guard place} allows {int} tokens")]
    public void AllowsTokens(GuardPlace place, int tokens) => guards.Set(place, "max_tokens", GuardPlace.Number(tokens));

    [Given("{guard place} allows {int} dollar(s)")]
    public void AllowsDollars(GuardPlace place, int dollars) => guards.Set(place, "max_cost", GuardPlace.Number(dollars));

    [Given("a million tokens cost {int} dollars")]
    public void AMillionTokensCost(int dollars) => plan.Prepares("config", "set", "core.model-price", $"{dollars}/{dollars}");

    [Given("a plan that stopped when it had used {int} of the {int} tokens that {guard place} allows")]
    public async Task APlanThatStopped(int used, int tokens, GuardPlace place)
    {
        guards.Set(place, "max_tokens", GuardPlace.Number(tokens));
        model.Replies("1. Change the greeting in main.py", used);
        await plan.TryToCompleteAsync(Phase.Applied);
        guards.ShouldHaveStopped("max_tokens", place);
    }

    [When("the developer has {guard place} allow {int} tokens and the plan carried on")]
    public Task TheLimitIsRaised(GuardPlace place, int tokens)
    {
        guards.Set(place, "max_tokens", GuardPlace.Number(tokens));
        return plan.CarryOnAsync();
    }

    [Then("the guard {string} of {guard place} has stopped the plan")]
    public void TheGuardHasStoppedThePlan(string guard, GuardPlace place) => guards.ShouldHaveStopped(guard, place);
}
