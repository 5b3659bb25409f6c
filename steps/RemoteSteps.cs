using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class RemoteSteps(RemoteRepository remote, PlanFlow plan)
{
    [Given("a remote repository with a greeting to fix")]
    public Task ARemoteRepository() => remote.MakeAsync();

    [Given("a container that clones it on first use")]
    public void AContainerThatClonesIt() => plan.WorksInContainer(RemoteRepository.Url, remote.Mount);

    [Given("a container that clones a repository that does not exist")]
    public void AContainerThatClonesNothing() => plan.WorksInContainer(RemoteRepository.Url + ".missing", remote.Mount);

    [Given("the remote refuses every push")]
    public void TheRemoteRefusesEveryPush() => remote.RefusesPushes();

    [Then("the remote has one new commit that changes only {string}")]
    public Task TheRemoteHasOneNewCommit(string file) => remote.ShouldHaveOneNewCommitThatChangesOnlyAsync(file);

    [Then("the push came from within the container")]
    public void ThePushCameFromWithin() => remote.ShouldHaveBeenPushedToFromWithinTheContainer();

    [Then("the host holds no copy of the repository")]
    public void TheHostHoldsNoCopy() => remote.ShouldHaveNoCopyOnTheHost();

    [Then("the remote is as it was")]
    public void TheRemoteIsAsItWas() => remote.ShouldBeAsItWas();
}
