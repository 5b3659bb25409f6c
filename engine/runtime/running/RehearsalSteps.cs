namespace Reqnroll.Engine.Running;

/// <summary>The steps of the rehearsal: one of each usual form. Not marked as a binding, so that no suite sees them.</summary>
internal sealed class RehearsalSteps(ScenarioContext scenario)
{
    [BeforeScenario]
    public void Begin() => scenario.Set("begun");

    [Given("a number {int} and a {string}")]
    public void Given(int number, string text) => scenario[text] = number;

    [When("it is awaited:")]
    public async Task When(DataTable table)
    {
        await Task.Yield();
        scenario.Set(table);
    }

    [Then("^nothing is (left)$")]
    public void Then(string word) => scenario.Remove(word);
}
