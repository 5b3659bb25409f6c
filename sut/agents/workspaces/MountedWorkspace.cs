using Agents.Domain;
using Agents.Git;
using Agents.Processes;

namespace Agents.Workspaces;

/// <summary>A git worktree of the user's checkout inside a container that has the checkout mounted: what is merged there changes the checkout through the mount.</summary>
/// <param name="container">The container.</param>
/// <param name="checkout">The user's checkout.</param>
/// <param name="folder">Where it is mounted.</param>
/// <param name="plan">The plan that it is for.</param>
internal sealed class MountedWorkspace(PlanContainer container, Resource checkout, string folder, string plan) : IWorkspace
{
    private readonly string _worktree = $"/tmp/cleveragents/{plan}/{checkout.Name}";

    /// <inheritdoc/>
    public string Resource => checkout.Name;

    /// <inheritdoc/>
    public string Kept => Within(new HostPlace()).Kept;

    /// <inheritdoc/>
    public async Task<Sandbox> OpenAsync(CancellationToken cancel)
    {
        await ForgetAsync(cancel);
        var opened = await Within(await container.StartAsync(cancel)).AddAsync(cancel);
        return opened with { Kind = Sandbox.WorktreeInContainer, BindMount = $"{checkout.Path}:{folder}" };
    }

    /// <inheritdoc/>
    public async Task<WorkingCopy> EnterAsync(Sandbox sandbox, CancellationToken cancel) => new(await container.EnterAsync(cancel), sandbox.Path);

    /// <inheritdoc/>
    public async Task PublishAsync(Sandbox sandbox, CancellationToken cancel) =>
        await Within(await container.EnterAsync(cancel)).PublishAsync(sandbox, cancel);

    /// <inheritdoc/>
    public Task WithdrawAsync(Sandbox sandbox, string commit, CancellationToken cancel) => OnHost.WithdrawAsync(sandbox, commit, cancel);

    /// <inheritdoc/>
    public Task CatchUpAsync(Sandbox sandbox, CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task RemoveAsync(CancellationToken cancel)
    {
        await container.RemoveAsync(cancel);
        await ForgetAsync(cancel);
    }

    // A worktree goes with its container; what the checkout knows of it is forgotten from here, also after a killed run.
    private Task ForgetAsync(CancellationToken cancel) => OnHost.ForgetAsync(cancel);

    private WorktreeWorkspace OnHost => new(new HostPlace(), checkout, checkout.Path!, _worktree, plan);

    private WorktreeWorkspace Within(IPlace place) => new(place, checkout, folder, _worktree, plan);
}
