using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class FacadeSteps(Facade facade)
{
    [Given("a program has had the facade do")]
    [When("a program has the facade do")]
    public Task TheFacadeDoes(Table operations) => facade.DoAsync(Read(operations));

    [When("a program tries to have the facade do")]
    public Task TheFacadeTries(Table operations) => facade.TryAsync(Read(operations));

    [When("a program tries to have the facade do {string}, told {string}")]
    public Task TheFacadeTriesOne(string operation, string told) => facade.TryAloneAsync(new(operation, told));

    [Then("the facade has told the program of {string}")]
    public void TheProgramIsToldOf(string topics) => facade.ShouldHaveTold(Events.Each(topics));

    private static IEnumerable<Dispatch> Read(Table operations) => operations.Rows.Select(row => new Dispatch(row["operation"], row["told"]));
}
