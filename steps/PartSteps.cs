using Acceptance.Support.Agents;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class PartSteps(Decomposition parts, PlanFlow plan)
{
    [Given("the model can add {string} to {string} by writing {string} as {string}")]
    public void TheModelCanAdd(string guidance, string part, string file, string text) => parts.CanAdd(guidance, part, file, text);

    [When("the developer adds {string} to {string} and has the plan carried on")]
    public async Task ThePartIsAddedTo(string guidance, string part)
    {
        (await parts.AddAsync(guidance, part)).Should().BeTrue("the part was to take it");
        await plan.CarryOnAsync();
    }

    [Given("the model would split the task in the same way again")]
    public void TheModelWouldSplitAgain() => parts.IsSplitAgain();

    [When("the developer tries to add {string} to {string}")]
    public Task ThePartIsTriedToBeAddedTo(string guidance, string part) => parts.AddAsync(guidance, part);
}
