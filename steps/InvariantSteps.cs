using Acceptance.Support;
using Acceptance.Support.Agents;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class InvariantSteps(PlanFlow plan, AgentsDriver agents, Chance chance)
{
    [Given("the invariant {string} for all plans")]
    public void AnInvariantForAll(string text) => plan.Prepares("invariant", "add", text, "--global");

    [Given("the invariant {string} for the project")]
    public void AnInvariantForTheProject(string text) => plan.Prepares("invariant", "add", text, "--project", chance.Project);

    [Given("the invariant {string} for the plan")]
    public void AnInvariantForThePlan(string text) => plan.Finishes("invariant", "add", text, "--plan");

    [Given("the invariant {string} for another project")]
    public void AnInvariantForAnother(string text)
    {
        plan.Prepares("project", "create", "local/another");
        plan.Prepares("invariant", "add", text, "--project", "local/another");
    }

    [Given("the invariant {string}: {string} {invariant rule}")]
    public void AnInvariantWithARule(string text, string pattern, InvariantRule rule) =>
        plan.Prepares("invariant", "add", text, "--project", chance.Project, rule.Option, pattern);

    [Then("the invariants in effect are")]
    public async Task TheInvariantsInEffect(Table expected) =>
        new AgentsAnswer(await agents.DoAsync("invariant", "list", "--effective", "--plan", plan.Id, "--format", "json"))
            .List("invariants", invariant => (invariant["scope"], invariant["text"]))
            .Should().Equal(expected.Rows.Select(row => (row["scope"], row["invariant"])), "a narrower scope adds to a wider one");
}
