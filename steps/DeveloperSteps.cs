using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class DeveloperSteps(AgentsDriver agents)
{
    [Then("the developer is told that {telling}")]
    [Then("the program is told that {telling}")]
    public void TheDeveloperIsTold(Telling telling) => agents.ShouldTell(telling);

    [Then("the developer is told {string}")]
    public void TheDeveloperReads(string words) => agents.ShouldSay(words);

    [Then("the developer is warned {string}")]
    public void TheDeveloperIsWarned(string words) => agents.ShouldWarn(words);
}
