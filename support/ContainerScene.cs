using Acceptance.Support.Agents;
using Acceptance.Support.Containers;
using FluentAssertions;

namespace Acceptance.Support;

/// <summary>The containers of one scenario, seen from outside: the system under test is not asked.</summary>
public sealed class ContainerScene(ContainerGrant grant, Workspace workspace)
{
    private bool _mayStay;

    /// <summary>Fails if a container of this scenario exists.</summary>
    public async Task ShouldBeEmptyAsync() =>
        (await ListAsync()).Should().BeEmpty("no container was to be there");

    /// <summary>Fails unless exactly one container exists and the command in it prints this. It may then stay until the scenario ends.</summary>
    public async Task ShouldPrintAsync(string script, string expected)
    {
        var container = (await ListAsync()).Should().ContainSingle("the work was to be kept in one container").Subject;
        _mayStay = true;
        var answer = await grant.Watch!.Run(container, script);
        answer.Output.Trim().Should().Be(expected, "that is what `{0}` was to print in the container", script);
    }

    /// <summary>Fails unless the work is kept in the one container of this resource. It may then stay until the scenario ends.</summary>
    public async Task ShouldBeOfAsync(string resource)
    {
        (await ListAsync()).Should().ContainSingle("the work was to be kept in one container").Which.Resource.Should().Be(resource);
        _mayStay = true;
    }

    /// <summary>Fails unless there are as many containers as texts, and the command prints one of them in each.</summary>
    public async Task ShouldEachPrintAsync(string script, params string[] expected)
    {
        _mayStay = true;
        var printed = new List<string>();
        foreach (var container in await ListAsync())
            printed.Add((await grant.Watch!.Run(container, script)).Output.Trim());
        printed.Should().BeEquivalentTo(expected, "that is what `{0}` was to print, each time in another container", script);
    }

    /// <summary>Fails unless the command fails in the one container.</summary>
    public async Task ShouldRefuseAsync(string script)
    {
        var container = (await ListAsync()).Should().ContainSingle("the work was to be kept in one container").Subject;
        _mayStay = true;
        (await grant.Watch!.Run(container, script)).Succeeded.Should().BeFalse("`{0}` was to fail in the container", script);
    }

    /// <summary>Fails unless a file in the one container reads so, and nothing can be written beside it.</summary>
    public async Task ShouldOnlyReadAsync(string file, string text)
    {
        await ShouldPrintAsync($"cat {file}", text);
        await ShouldRefuseAsync($"touch {file}.new");
    }

    /// <summary>Removes what is left.</summary>
    /// <returns>A sentence for each container that no step had looked at.</returns>
    public async Task<IReadOnlyList<string>> ClearAsync()
    {
        if (grant.Watch is not { } watch)
            return [];
        var left = await watch.RemoveAll(AgentsDriver.StateFolder(workspace));
        await watch.TakeBack(workspace.Root);
        return _mayStay ? [] : [.. left.Select(container => $"The container of {container.Resource} ({container.State}) was left behind.")];
    }

    private async Task<IReadOnlyList<RunningContainer>> ListAsync() => await grant.Watch!.List(AgentsDriver.StateFolder(workspace));
}
