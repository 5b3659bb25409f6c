using Acceptance.Support;
using Acceptance.Support.Agents;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class InvariantSteps(InvariantSheet sheet, PlanFlow plan, AgentsDriver agents, Chance chance)
{
    [Given("the invariants")]
    public void TheInvariants(Table invariants)
    {
        foreach (var row in invariants.Rows)
            sheet.Write(row["for"], row["invariant"]);
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
