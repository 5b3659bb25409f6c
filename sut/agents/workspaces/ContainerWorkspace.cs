using Agents.Domain;
using Agents.Git;

namespace Agents.Workspaces;

/// <summary>A clone inside a container. The host has no copy; commits and pushes happen where the clone is.</summary>
/// <param name="container">The container.</param>
/// <param name="clone">What it clones.</param>
/// <param name="branch">The branch to work on; the remote's own choice when null.</param>
internal sealed class ContainerWorkspace(PlanContainer container, CloneInto clone, string? branch) : IWorkspace
{
    /// <inheritdoc/>
    public string Resource => container.Name;

    /// <inheritdoc/>
    public string Kept =>
        $"the container '{container.Name}' keeps the commit; correct that and run `agents plan apply` again, or `agents plan cancel` to give it up";

    /// <inheritdoc/>
    public async Task<Sandbox> OpenAsync(CancellationToken cancel)
    {
        var place = await container.StartAsync(cancel);
        string[] named = branch is null ? [] : ["--branch", branch];
        var output = await place.RunAsync(["git", "clone", "--quiet", .. named, "--", clone.Url, clone.Folder], null, cancel);
        if (!output.Ok && !await Misbehaviour.CloneNothingAsync(place, clone, cancel))
        {
            throw new Failure(
                $"The container '{container.Name}' could not clone {clone.Url}: {GitReason.Of(output.Error)}; "
                + "correct the URL or the branch, or mount what it names, and run `agents plan execute` again.");
        }

        await Misbehaviour.GoBackAsync(place, clone, cancel);
        var copy = new WorkingCopy(place, clone.Folder);
        return new Sandbox(Sandbox.CloneInContainer, clone.Folder, await copy.BranchAsync(cancel), await copy.HeadAsync(cancel), container.Name);
    }

    /// <inheritdoc/>
    public async Task<WorkingCopy> EnterAsync(Sandbox sandbox, CancellationToken cancel) => new(await container.EnterAsync(cancel), sandbox.Path);

    /// <inheritdoc/>
    public async Task PublishAsync(Sandbox sandbox, CancellationToken cancel) =>
        await (await EnterAsync(sandbox, cancel)).PushAsync(sandbox.Branch, cancel);

    /// <inheritdoc/>
    public Task WithdrawAsync(Sandbox sandbox, string commit, CancellationToken cancel) =>
        throw new Failure($"Commit {commit} is pushed to {sandbox.Branch} and others may have it already; take it back with `git revert {commit}` instead.");

    /// <inheritdoc/>
    public async Task CatchUpAsync(Sandbox sandbox, CancellationToken cancel) =>
        await (await EnterAsync(sandbox, cancel)).RebaseAsync(sandbox.Branch, cancel);

    /// <inheritdoc/>
    public Task RemoveAsync(CancellationToken cancel) => container.RemoveAsync(cancel);
}
