using Agents.Containers;
using Agents.Domain;
using Agents.Git;
using Agents.Processes;
using Agents.State;

namespace Agents.Workspaces;

/// <summary>A clone inside a container. The host has no copy; commits and pushes happen where the clone is.</summary>
/// <param name="shelves">Where containers are remembered.</param>
/// <param name="resource">The container.</param>
/// <param name="plan">The plan that it is for.</param>
internal sealed class ContainerWorkspace(Shelves shelves, Resource resource, string plan) : IWorkspace
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public string Resource => resource.Name;

    /// <inheritdoc/>
    public string Kept =>
        $"the container '{resource.Name}' keeps the commit; correct that and run `agents plan apply` again, or `agents plan cancel` to give it up";

    /// <inheritdoc/>
    public async Task<Sandbox> OpenAsync(CancellationToken cancel)
    {
        var place = await StartAsync(cancel);
        var clone = resource.CloneInto!;
        // Whoever owns the mounted repository, git has to trust it: the container has no other user. Only its own configuration
        // reaches the programs that git starts for a clone, so the environment would not do.
        var output = await place.RunAsync(
            ["sh", "-c", "git config --global --replace-all safe.directory '*' && exec git clone --quiet -- \"$1\" \"$2\"", "sh", clone.Url, clone.Folder],
            null,
            cancel);
        if (!output.Ok && !await Misbehaviour.CloneNothingAsync(place, clone, cancel))
        {
            throw new Failure(
                $"The container '{resource.Name}' could not clone {clone.Url}: {GitReason.Of(output.Error)}; "
                + "correct the URL, or mount what it names, and run `agents plan execute` again.");
        }

        var copy = new WorkingCopy(place, clone.Folder);
        return new Sandbox("container", clone.Folder, await copy.BranchAsync(cancel), await copy.HeadAsync(cancel), resource.Name);
    }

    /// <inheritdoc/>
    public async Task<WorkingCopy> EnterAsync(Sandbox sandbox, CancellationToken cancel) => new(await PlaceAsync(cancel), sandbox.Path);

    /// <inheritdoc/>
    public async Task PublishAsync(Sandbox sandbox, CancellationToken cancel) =>
        await (await EnterAsync(sandbox, cancel)).PushAsync(sandbox.Branch, cancel);

    /// <inheritdoc/>
    public Task WithdrawAsync(Sandbox sandbox, string commit, CancellationToken cancel) =>
        throw new Failure($"Commit {commit} is pushed to {sandbox.Branch} and others may have it already; take it back with `git revert {commit}` instead.");

    /// <inheritdoc/>
    public async Task RemoveAsync(CancellationToken cancel)
    {
        if (shelves.Containers.Find(resource.Name) is { Running: true } record && record.Plan == plan)
        {
            await ContainerRuntimes.Of(record.Runtime, shelves.Home).RemoveAsync(record.Id, cancel);
            shelves.Containers.Put(resource.Name, record with { Running = false });
        }
    }

    private async Task<IPlace> StartAsync(CancellationToken cancel)
    {
        using var held = await shelves.Containers.LockAsync(resource.Name, s_patience, cancel);
        if (shelves.Containers.Find(resource.Name) is { Running: true } taken && taken.Plan != plan)
        {
            throw new Failure($"The container '{resource.Name}' is in use by plan {taken.Plan}; apply or cancel that plan first.");
        }

        // What a killed run left behind would be in the way.
        await RemoveAsync(cancel);
        var runtime = await ContainerRuntimes.ChooseAsync(shelves.Settings[Setting.ContainerRuntime], shelves.Home, cancel);
        var id = await runtime.StartAsync(new ContainerPlan($"cleveragents-{plan.ToLowerInvariant()}", shelves.Home.Root, resource), cancel);
        shelves.Containers.Put(resource.Name, new ContainerRecord(resource.Name, runtime.Kind, id, plan, Running: true));
        return runtime.Enter(id, await IdentityAsync(cancel));
    }

    private async Task<IPlace> PlaceAsync(CancellationToken cancel)
    {
        var record = shelves.Containers.Get(resource.Name);
        var runtime = ContainerRuntimes.Of(record.Runtime, shelves.Home);
        return record.Running && record.Plan == plan && await runtime.RunsAsync(record.Id, cancel)
            ? runtime.Enter(record.Id, await IdentityAsync(cancel))
            : throw new Failure($"The container '{resource.Name}' of this plan is gone, and its changes with it; run `agents plan cancel` and use the action again.");
    }

    private static async Task<IReadOnlyDictionary<string, string>> IdentityAsync(CancellationToken cancel)
    {
        try
        {
            return await Identity.VariablesAsync(cancel);
        }
        catch (GitFailed unknown)
        {
            throw new Failure($"Git does not know who commits ({unknown.Message}); set user.name and user.email with `git config --global`.", unknown);
        }
    }
}
