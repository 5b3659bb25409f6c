using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class DeveloperSteps(AgentsDriver agents)
{
    [Then("the developer is told that {telling}")]
    public void TheDeveloperIsTold(Telling telling) => agents.ShouldTell(telling);
}
