using Agents.Domain;
using Agents.Planning.Parts;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>Takes a plan one phase further, and remembers how it went.</summary>
internal sealed class PlanRun(Shelves shelves, TimeProvider time)
{
    /// <summary>Runs the phase that is next: strategize, then execute. A phase that failed is tried again.</summary>
    /// <returns>The plan; errored when the phase failed.</returns>
    /// <exception cref="Failure">There is nothing left to execute, or another process is at it.</exception>
    public async Task<Plan> ExecuteAsync(string id, CancellationToken cancel)
    {
        using var held = await shelves.Plans.LockAsync(id, TimeSpan.Zero, cancel);
        // Read under the lock: another process may have taken the plan further since.
        var plan = Family.Head(shelves.Plans.Get(id));
        return await (Next(plan) is Phase.Strategize ? new Strategizing(shelves, new Phased(shelves, time)).RunAsync(plan, cancel) : FilesAsync(plan, cancel));
    }

    /// <summary>Commits and publishes what was executed, then takes the working copy away.</summary>
    /// <returns>The plan; errored when git refused.</returns>
    /// <exception cref="Failure">There is nothing to apply, or another process is at it.</exception>
    public async Task<Plan> ApplyAsync(string id, CancellationToken cancel)
    {
        using var held = Misbehaviour.Is("apply-twice") ? null : await shelves.Plans.LockAsync(id, TimeSpan.Zero, cancel);
        // Read under the lock: another process may have taken the plan further since.
        var plan = Family.Head(shelves.Plans.Get(id));
        if (plan.State is PlanState.Applied && Misbehaviour.Is("apply-twice"))
        {
            return plan;
        }

        if (plan is { ReadOnly: true, Report: not null })
        {
            throw new Failure($"Plan {id} is read-only, so there is nothing to apply; read what it found with `agents plan report {id}`.");
        }

        if (shelves.Profiles.Get(plan.Automation.Name) is { NeverApplies: true } profile && !Misbehaviour.Is("apply-preview"))
        {
            throw new Failure($"Plan {id} only shows what would be done, as its profile {profile.Name} says; use the action again with another profile.");
        }

        if (plan is not ({ Phase: Phase.Execute, State: PlanState.Complete or PlanState.AwaitingInput } or { Phase: Phase.Apply, State: PlanState.Errored or PlanState.Processing }))
        {
            throw new Failure(plan.State is PlanState.Applied or PlanState.Cancelled
                ? $"Plan {id} is {(plan.State is PlanState.Applied ? "applied" : "cancelled")} already; use the action again for another one."
                : plan is { Phase: Phase.Execute, Sandboxes.Count: > 0, Error: { } error } ? error.Message
                : $"Plan {id} has no changes to apply yet; run `agents plan execute {id}` first.");
        }

        var applied = await new Phased(shelves, time).RunAsync(plan, Phase.Apply, new Applier(shelves).ApplyAsync, cancel);
        if (applied.State is PlanState.Applied)
        {
            new Family(shelves).Mark(applied, child => child with { Phase = Phase.Apply, State = PlanState.Applied, Updated = applied.Updated });
        }

        return applied;
    }

    /// <summary>Gives a plan up: its working copy goes away, and what was started for it.</summary>
    /// <exception cref="Failure">It is applied already, or another process is at it.</exception>
    public async Task<Plan> CancelAsync(string id, CancellationToken cancel)
    {
        using var held = await shelves.Plans.LockAsync(id, TimeSpan.Zero, cancel);
        // Read under the lock: another process may have taken the plan further since.
        var plan = Family.Head(shelves.Plans.Get(id));
        if (plan.State is PlanState.Applied)
        {
            throw new Failure($"Plan {id} is applied already; revert its commit {plan.Commit} with git instead.");
        }

        var workspaces = new PlanWorkspaces(plan, shelves);
        foreach (var kept in new Family(shelves).Below(plan).SelectMany(child => child.Sandboxes))
        {
            var above = plan.Sandboxes.First(sandbox => sandbox.Resource == kept.Resource);
            await (await workspaces.EnterAsync(above, cancel)).RemoveBranchAsync(kept.Path);
        }

        await Misbehaviour.GiveUpAsync(workspaces, cancel);
        var cancelled = plan with { State = PlanState.Cancelled, Sandboxes = [], Updated = time.GetUtcNow() };
        shelves.Plans.Put(id, cancelled);
        await new PlanNews(shelves, time).TellAsync(cancelled, cancel);
        new Family(shelves).Mark(cancelled, child => child with { State = PlanState.Cancelled, Sandboxes = [], Updated = cancelled.Updated });
        return cancelled;
    }

    private static Phase Next(Plan plan) => (plan.Phase, plan.State) switch
    {
        (_, PlanState.Cancelled) => throw new Failure($"Plan {plan.Id} is cancelled; use the action again for another one."),
        (Phase.Strategize, not (PlanState.Complete or PlanState.AwaitingInput)) => Phase.Strategize,
        (Phase.Strategize, _) or (Phase.Execute, not (PlanState.Complete or PlanState.AwaitingInput)) => Phase.Execute,
        (_, PlanState.Applied) => throw new Failure($"Plan {plan.Id} is applied already; use the action again for another one."),
        _ when plan.ReadOnly => throw new Failure($"Plan {plan.Id} is executed; read what it found with `agents plan report {plan.Id}`."),
        _ => throw new Failure($"Plan {plan.Id} is executed; look at it with `agents plan diff {plan.Id}`, then run `agents plan apply {plan.Id}`."),
    };

    private Task<Plan> FilesAsync(Plan plan, CancellationToken cancel) =>
        new Phased(shelves, time).RunAsync(plan, Phase.Execute, new Execution(shelves, time).RunAsync, cancel);
}
