using Acceptance.Support;
using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ContainerSteps(ContainerScene containers, RemoteRepository remote, CloneContainer clone, ModelActor model)
{
    [Given("a container that clones it on first use")]
    public void AContainerThatClonesIt() => clone.Clones();

    [Given("a container that clones it into {string} on first use")]
    public void AContainerThatClonesItInto(string folder) => clone.Clones(folder: folder);

    [Given("a container that clones its branch {string} on first use")]
    public void AContainerThatClonesTheBranch(string branch) => clone.Clones(branch: branch);

    [Given("a container that clones a repository that does not exist")]
    public void AContainerThatClonesNothing() => clone.Clones(RemoteRepository.Url + ".missing");

    [Then("no container has been started")]
    [Then("no container is left")]
    public Task NoContainerIsThere() => containers.ShouldBeEmptyAsync();

    [Then("the container holds a clone of the remote")]
    public Task TheContainerHoldsAClone() => containers.ShouldPrintAsync($"git -c safe.directory=* -C {clone.Folder} rev-parse @{{upstream}}", remote.Tip);

    [Then("the container still holds the work")]
    public Task TheContainerHoldsTheWork() => containers.ShouldPrintAsync($"git -c safe.directory=* -C {clone.Folder} diff --cached --name-only", Fix.File);

    [Then("the container still holds the change")]
    public Task TheContainerHoldsTheChange() => containers.ShouldPrintAsync($"git -c safe.directory=* -C {clone.Folder} show HEAD:main.py", "def greet(): return 'hi'");

    [Then("the container reaches nothing outside")]
    public Task TheContainerReachesNothing() => containers.ShouldRefuseAsync($"curl --silent --max-time 10 --output /dev/null {model.Url} || ls /sys/class/net | grep -v '^lo$'");
}
