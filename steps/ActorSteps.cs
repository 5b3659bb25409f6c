using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ActorSteps(ActorFlow actors, PlanFlow plan, ModelActor model)
{
    [Given("an actor {string} who is told {string}")]
    public Task AnActor(string name, string role) => actors.AddAsync(name, role);

    [Given("the planner is told {string}")]
    public void ThePlannerIsTold(string role) => actors.Plans($"system_prompt: {role}");

    [Given("the planner is served by {provider}")]
    public void ThePlannerIsServedBy(Provider provider) => actors.Plans($"model: {provider.Model}");

    [Given("the writer is told {string}")]
    public void TheWriterIsTold(string role) => actors.Writes($"system_prompt: {role}");

    [Given("the action names the planner {string}")]
    public void TheActionNamesThePlanner(string name) => plan.ActionLines += $"strategy_actor: {name}\n";

    [Then("question {int} to the model is put to one who is told {string}")]
    public void QuestionIsPutTo(int number, string role) => model.Journal[number - 1].Request.System.Should().Be(role);

    [Then("question {int} to the model goes to {provider}")]
    public void QuestionGoesTo(int number, Provider provider) => model.Journal[number - 1].Dialect.Should().Be(provider.Name);
}
