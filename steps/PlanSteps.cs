using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class PlanSteps(PlanFlow plan, AgentsDriver agents, ModelActor model)
{
    [Given("the task {string}")]
    public void TheTask(string task) => plan.Task = task;

    [When("the developer begins the plan")]
    public async Task ThePlanIsBegun() => (await plan.BeginAsync()).Should().BeTrue("each command was to work");

    [Given("the plan has been made")]
    [When("the developer has the plan made")]
    public Task ThePlanIsMade() => plan.CompleteAsync(Phase.Made);

    [When("the developer has the plan executed")]
    public Task ThePlanIsExecuted() => plan.CompleteAsync(Phase.Executed);

    [Given("the developer has had the plan carried out")]
    [When("the developer has the plan carried out")]
    public Task ThePlanIsCarriedOut() => plan.CompleteAsync(Phase.Applied);

    [When("the developer tries to have the plan executed")]
    public Task ThePlanIsTriedToBeExecuted() => plan.TryToCompleteAsync(Phase.Executed);

    [When("the developer tries to apply the plan")]
    public Task ThePlanIsTriedToBeApplied() => plan.TryAsync("plan", "apply", plan.Id, "--yes", "--format", "json");

    [When("the developer tries to have the plan carried out")]
    public Task ThePlanIsTried() => plan.TryToCompleteAsync(Phase.Applied);

    [When("the developer insists on having the plan applied")]
    public Task ThePlanIsInsistedOn() => plan.InsistAsync();

    [Given("the developer has tried to have the plan carried out")]
    public Task ThePlanWasTried() => plan.FailAsync();

    [When("the developer has the plan carried on")]
    public Task ThePlanIsCarriedOn() => plan.CarryOnAsync();

    [When("the developer types {string} and the plan")]
    public Task TheDeveloperTypes(string words) => plan.ResumeAsync(Phase.Applied, [.. words.Split(' '), plan.Id]);

    [When("the developer tries to have the plan applied")]
    public Task ThePlanIsApplied() => plan.TryAsync("plan", "apply", plan.Id, "--yes", "--format", "json");

    [Given("the developer has been told that {telling}")]
    public async Task TheDeveloperHasBeenTold(Telling telling)
    {
        await plan.TryToCompleteAsync(Phase.Applied);
        agents.ShouldTell(telling);
    }

    [Given("the agents were killed while the model was thinking")]
    public Task TheAgentsWereKilled()
    {
        model.Hangs();
        return plan.KilledOnceAsync(model.WhenAsked(model.Journal.Count + 1));
    }

    [When("the developer gives the plan up")]
    public Task ThePlanIsGivenUp() => plan.CancelAsync();

    [Then("the environment was chosen at level {int} of {int}, {string}")]
    public void TheEnvironmentWasChosen(int level, int levels, string source) =>
        plan.Environment().Should().Be(new ChosenEnvironment(level, levels, source));
}
