using Acceptance.Support.Clients;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class CrowdSteps(Crowd crowd)
{
    [Given("{int} more conversations over {Dialect}, each with a reply of its own")]
    public void MoreConversations(int count, Dialect dialect) => crowd.Gather(count, dialect);

    [When("the users of all of them ask at once")]
    public Task AllAskAtOnce() => crowd.AskAsync();

    [Then("each of them reads its own reply")]
    public void EachReadsItsOwn() => crowd.ShouldHaveHeardTheirOwn();
}
