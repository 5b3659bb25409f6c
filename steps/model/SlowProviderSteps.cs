using Acceptance.Support.Clients;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class SlowProviderSteps(SlowProvider provider)
{
    [When("a user of {Dialect} waits for the reply {string}, each half of which takes {int} hours")]
    public Task AUserWaits(Dialect dialect, string reply, int hours) => provider.AskAsync(dialect, reply, TimeSpan.FromHours(hours));

    [Then("the user reads {string} after {int} hours of the scenario's own clock")]
    public void TheUserReads(string reply, int hours) => provider.ShouldHaveReplied(reply, TimeSpan.FromHours(hours));
}
