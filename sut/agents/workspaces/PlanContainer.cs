using Agents.Containers;
using Agents.Domain;
using Agents.Git;
using Agents.Processes;
using Agents.State;

namespace Agents.Workspaces;

/// <summary>The container of one resource while one plan works in it: started late, remembered in the home, removed with the plan's work.</summary>
/// <param name="shelves">Where containers are remembered.</param>
/// <param name="resource">The container.</param>
/// <param name="plan">The plan that it is for.</param>
internal sealed class PlanContainer(Shelves shelves, Resource resource, string plan)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    // Looked at once a command: between two looks of the same command it could go away just as well as after the second.
    private IPlace? _entered;

    /// <summary>What the user calls it.</summary>
    public string Name => resource.Name;

    /// <summary>Starts it, once; one that a killed run left behind is removed first.</summary>
    /// <exception cref="Failure">Another plan has it, or it does not start.</exception>
    public async Task<IPlace> StartAsync(CancellationToken cancel) => _entered ??= await StartedAsync(cancel);

    /// <summary>The inside of the running container.</summary>
    /// <exception cref="Failure">It is gone.</exception>
    public async Task<IPlace> EnterAsync(CancellationToken cancel) => _entered ??= await FoundAsync(cancel);

    /// <summary>Ends it, if this plan has one.</summary>
    public async Task RemoveAsync(CancellationToken cancel)
    {
        if (shelves.Containers.Find(resource.Name) is { Running: true } record && record.Plan == plan)
        {
            await ContainerRuntimes.Of(record.Runtime, shelves.Home).RemoveAsync(record.Id, cancel);
            shelves.Containers.Put(resource.Name, record with { Running = false });
        }

        _entered = null;
    }

    private async Task<IPlace> FoundAsync(CancellationToken cancel)
    {
        var record = shelves.Containers.Get(resource.Name);
        var runtime = ContainerRuntimes.Of(record.Runtime, shelves.Home);
        return record.Running && record.Plan == plan && await runtime.RunsAsync(record.Id, cancel)
            ? runtime.Enter(record.Id, await VariablesAsync(cancel))
            : throw new Failure($"The container '{resource.Name}' of this plan is gone, and its changes with it; run `agents plan cancel` and use the action again.");
    }

    private async Task<IPlace> StartedAsync(CancellationToken cancel)
    {
        using var held = await shelves.Containers.LockAsync(resource.Name, s_patience, cancel);
        if (shelves.Containers.Find(resource.Name) is { Running: true } taken && taken.Plan != plan && !Misbehaviour.Is("share-container"))
        {
            throw new Failure($"The container '{resource.Name}' is in use by plan {taken.Plan}; apply or cancel that plan first.");
        }

        if (!Misbehaviour.Is("leak-killed"))
        {
            await RemoveAsync(cancel);
        }

        var runtime = await ContainerRuntimes.ChooseAsync(shelves.Settings[Setting.ContainerRuntime], shelves.Home, cancel);
        var name = $"cleveragents-{plan.ToLowerInvariant()}{(Misbehaviour.Is("leak-killed") ? $"-{Environment.ProcessId}" : "")}";
        // Written down before it is there: a run that is killed in between leaves a name, and the name is enough to remove it by.
        Remember(runtime.Kind, name);
        var id = await runtime.StartAsync(new ContainerPlan(name, shelves.Home.Root, Misbehaviour.Mounted(resource)), cancel);
        Remember(runtime.Kind, id);
        var place = runtime.Enter(id, await VariablesAsync(cancel));
        // Whoever owns a mounted repository, git has to trust it: the container has no other user. Only its own configuration
        // reaches the programs that git starts for a clone, so the environment would not do.
        await place.RunAsync(["git", "config", "--global", "--replace-all", "safe.directory", "*"], null, cancel);
        return place;
    }

    private void Remember(string runtime, string id) =>
        shelves.Containers.Put(resource.Name, new ContainerRecord(resource.Name, runtime, id, plan, Running: true));

    private static async Task<IReadOnlyDictionary<string, string>> VariablesAsync(CancellationToken cancel)
    {
        try
        {
            return Misbehaviour.InContainer(await Identity.VariablesAsync(cancel));
        }
        catch (GitFailed unknown)
        {
            throw new Failure($"Git does not know who commits ({unknown.Message}); set user.name and user.email with `git config --global`.", unknown);
        }
    }
}
