using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ColleagueSteps(Team team)
{
    [Given("the model can carry out {string} by writing {string} as {string}")]
    public void TheModelCanCarryOut(string task, string file, string text) => team.CanCarryOut(task, file, text);

    [When("another developer tries to apply the plan")]
    public Task AnotherDeveloperTries() => team.TryToApplyAsync();

    [When("two developers try to apply the plan at once")]
    public Task TwoDevelopersTry() => team.TryToApplyAtOnceAsync();

    [When("two developers have {string} and {string} carried out at once")]
    public Task TwoDevelopersHaveTheirs(string one, string other) => team.CarryOutAtOnceAsync(one, other);

    [Then("one of them has applied it, and the other is told that somebody has")]
    public void OneHasApplied() => team.ShouldHaveAppliedOnce();
}
