using Acceptance.Support;
using Acceptance.Support.Model;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class RemoteSteps(RemoteRepository remote, Chance chance, ModelActor model)
{
    [Given("a remote repository with a greeting to fix")]
    public Task ARemoteRepository() => remote.MakeAsync();

    [Given("the remote has a branch {string}")]
    public Task TheRemoteHasABranch(string branch) => remote.BranchesAsync(branch);

    [Given("a colleague has since pushed {string}")]
    public Task AColleagueHasPushed(string file) => remote.ColleaguePushesAsync(file, "def greet(): return 'hey'\n");

    [Given("the remote refuses every push")]
    public void TheRemoteRefusesEveryPush() => remote.RefusesPushes();

    [Then("the remote has one new commit that changes only {string}")]
    public Task TheRemoteHasOneNewCommit(string file) => remote.ShouldHaveOneNewCommitThatChangesOnlyAsync(file);

    [Then("the branch {string} of the remote has one new commit that changes only {string}")]
    public Task TheBranchHasOneNewCommit(string branch, string file) => remote.ShouldHaveOneNewCommitOnAsync(branch, file);

    [Then("the branch {string} of the remote is as it was")]
    public Task TheBranchIsAsItWas(string branch) => remote.ShouldHaveKeptAsync(branch);

    [Then("the commit bears the developer's name")]
    public Task TheCommitIsByTheDeveloper() => remote.ShouldBeByAsync(chance.DeveloperName, chance.DeveloperEmail);

    [Then("the push came from within the container")]
    public void ThePushCameFromWithin() => remote.ShouldHaveBeenPushedToFromWithinTheContainer();

    [Then("no key was in the container")]
    public void NoKeyWasInTheContainer() => remote.ShouldHaveSeenNoKey(model.Key);

    [Then("the host holds no copy of the repository")]
    public void TheHostHoldsNoCopy() => remote.ShouldHaveNoCopyOnTheHost();

    [Then("the remote is as it was")]
    public void TheRemoteIsAsItWas() => remote.ShouldBeAsItWas();
}
