using Acceptance.Support;
using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class PlaceSteps(ExplicitContainers explicitly, ContainerScene containers, LocalRepository repository, PlanFlow plan, AgentsDriver agents)
{
    [Given("the plan asks for its container as {word}")]
    public void ThePlanAsks(string priority) => explicitly.PlanAsks(priority);

    [Given("the project asks for its container as {word}")]
    public void TheProjectAsks(string priority) => explicitly.ProjectAsks(priority);

    [Given("the project insists on a container that sees it")]
    public void TheProjectInsists() => explicitly.ProjectAsks("override");

    [Given("the project insists on a container that sees only a folder of the host")]
    public void TheProjectInsistsBlindly() => explicitly.ProjectAsksBlindly();

    [Given("the repository describes no container")]
    public static void TheRepositoryDescribesNone()
    {
    }

    [Given("the repository describes its own container")]
    public void TheRepositoryDescribesIts() => explicitly.IsDescribed();

    [Given("the repository describes a container without an image")]
    public void TheRepositoryDescribesHalf() => explicitly.IsHalfDescribed();

    [Given("its folder {string} describes its own container")]
    public void TheFolderDescribesIts(string folder) => explicitly.IsDescribed(folder);

    [Given("the developer works in the folder {string}")]
    public void TheDeveloperWorksIn(string folder) => explicitly.Enters(folder);

    [Then("the work is kept in the plan's container")]
    public Task TheWorkIsInThePlans() => containers.ShouldBeOfAsync(ExplicitContainers.OfPlan);

    [Then("the work is kept in the project's container")]
    public Task TheWorkIsInTheProjects() => containers.ShouldBeOfAsync(ExplicitContainers.OfProject);

    [Then("the work is kept in the devcontainer")]
    public Task TheWorkIsInTheDevcontainer() => containers.ShouldBeOfAsync(ExplicitContainers.Devcontainer);

    [Then("the work is kept in no container")]
    public Task TheWorkIsInNone() => containers.ShouldBeEmptyAsync();

    [Then("the commit was made within the container")]
    public void TheCommitWasMadeWithin() => repository.ShouldHaveBeenCommittedToFromWithinTheContainer();

    [Then("the container reads the host's folder, and cannot write to it")]
    public Task TheContainerReadsOnly() => containers.ShouldOnlyReadAsync(ExplicitContainers.NoteFile, ExplicitContainers.Note);

    [Then("the sandbox is {sandbox}")]
    public void TheSandboxIs(Sandbox sandbox) => plan.Sandbox.Should().Be(sandbox.Key, "that is what the plan was to work in");

    [Then("the devcontainer is {string}")]
    public async Task TheDevcontainerIs(string state) =>
        new AgentsAnswer(await agents.DoAsync("resource", "show", ExplicitContainers.Devcontainer, "--format", "json")).At("status").Should().Be(state);

    [Then("the developer reads of the bind mount")]
    public void TheDeveloperReadsOfTheMount() => agents.Runs[^1].Output.Should().Contain("bind mount");
}
