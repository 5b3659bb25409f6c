using Acceptance.Support;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ContainerSteps(ContainerScene containers, RemoteRepository remote)
{
    [Then("no container has been started")]
    [Then("no container is left")]
    public Task NoContainerIsThere() => containers.ShouldBeEmptyAsync();

    [Then("the container holds a clone of the remote")]
    public Task TheContainerHoldsAClone() => containers.ShouldPrintAsync("git -c safe.directory=* -C /workspace rev-parse main@{upstream}", remote.Tip);

    [Then("the container still holds the change")]
    public Task TheContainerHoldsTheChange() => containers.ShouldPrintAsync("git -c safe.directory=* -C /workspace show HEAD:main.py", "def greet(): return 'hi'");
}
