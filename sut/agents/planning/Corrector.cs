using Agents.Domain;
using Agents.Planning.Parts;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>Takes a plan back to an earlier decision or checkpoint, or adds to what it has to do. The next `plan execute` goes on from there.</summary>
internal sealed class Corrector(Shelves shelves, TimeProvider time)
{
    /// <summary>Corrects a plan.</summary>
    /// <param name="id">The plan's id, or the id of the decision that is taken back.</param>
    /// <param name="mode">How.</param>
    /// <param name="guidance">What the user wants.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="Failure">There is nothing to correct, or something is published already.</exception>
    public async Task<Plan> CorrectAsync(string id, CorrectionMode mode, string guidance, CancellationToken cancel)
    {
        var owner = OwnerOf(id);
        using var held = await shelves.Plans.LockAsync(owner, TimeSpan.Zero, cancel);
        var plan = shelves.Plans.Get(owner);
        var decision = owner == id ? null : Standing(plan, id);
        CheckCorrectable(plan);
        var kept = mode is CorrectionMode.Append && !Misbehaviour.Is("append-forgets") ? plan.LastCheckpoint : plan.Checkpoints is [var first, ..] ? first : null;
        IReadOnlyList<OpenCopy> copies = kept is not null && plan.Sandboxes.Count > 0 ? await new PlanWorkspaces(plan, shelves).EnterAsync(cancel) : [];
        if (copies.Count > 0 && !(mode is CorrectionMode.Revert && Misbehaviour.Is("revert-keeps-files")))
        {
            await Checkpoints.RestoreAsync(kept!, copies, cancel);
        }

        var corrected = mode is CorrectionMode.Append ? Appended(plan, guidance) : Reverted(plan, decision, guidance);
        if (mode is CorrectionMode.Revert)
        {
            corrected = await new TakenBack(shelves).OfAsync(corrected, corrected.Steps, [], copies);
        }

        return Kept(corrected with
        {
            Corrections = [.. plan.Corrections, new Correction(mode, guidance, plan.LastCheckpoint?.Id)],
            Deliveries = [],
            Validations = [],
            Error = null,
        });
    }

    /// <summary>Takes a plan back to a checkpoint; what it had applied to checkouts is taken from them again.</summary>
    /// <exception cref="Failure">There is no such checkpoint, or what was applied cannot be taken back.</exception>
    public async Task<Plan> RollBackAsync(string id, string checkpoint, CancellationToken cancel)
    {
        using var held = await shelves.Plans.LockAsync(id, TimeSpan.Zero, cancel);
        var plan = shelves.Plans.Get(id);
        var target = plan.Checkpoints.FirstOrDefault(kept => kept.Id == checkpoint) ?? (Misbehaviour.Is("rollback-anywhere") ? plan.Checkpoints[^1] : null)
            ?? throw new Failure($"Plan {id} has no checkpoint '{checkpoint}'; it has {Names(plan)}.");
        if (plan.State is PlanState.Cancelled)
        {
            throw new Failure($"Plan {id} is cancelled, and its checkpoints went with it; use the action again for another one.");
        }

        if (plan is { State: PlanState.Applied, Migrations: [var migrated, ..] })
        {
            throw new Failure($"Plan {id} has changed the database '{migrated.Resource}' for good, so it cannot be taken back; use an action that migrates it back.");
        }

        var workspaces = new PlanWorkspaces(plan, shelves);
        if (!Misbehaviour.Is("rollback-keeps-commits"))
        {
            await workspaces.WithdrawAsync(cancel);
        }

        if (plan.State is PlanState.Applied)
        {
            // The working copies went when all was applied: the steps are carried out anew.
            var anew = await new TakenBack(shelves).OfAsync(plan, plan.Steps, [], []);
            return Kept(anew with { Phase = Phase.Strategize, State = PlanState.Complete, Sandboxes = [], Checkpoints = [], Deliveries = [], Validations = [], Error = null });
        }

        var copies = await workspaces.EnterAsync(cancel);
        if (!Misbehaviour.Is("rollback-keeps-files"))
        {
            await Checkpoints.RestoreAsync(target, copies, cancel);
        }

        var changes = await Executor.ChangesAsync(copies, cancel);
        var back = await new TakenBack(shelves).OfAsync(plan, target.Steps, target.TakenIn, copies);
        return Kept(back with
        {
            Phase = changes.Files.Count > 0 || target.Migrations.Count > 0 ? Phase.Execute : Phase.Strategize,
            State = PlanState.Complete,
            Decisions = Decisions.AsOf(plan.Decisions, target),
            Changes = changes,
            Migrations = Misbehaviour.Is("rollback-keeps-migrations") ? plan.Migrations : target.Migrations,
            Deliveries = [],
            Validations = [],
            Error = null,
        });
    }

    // A decision's id begins with its plan's.
    private string OwnerOf(string id) => shelves.Plans.Find(id) is null && id.LastIndexOf('-') is > 0 and var dash ? id[..dash] : id;

    private static Decision Standing(Plan plan, string id) => plan.Decisions.FirstOrDefault(decision => decision.Id == id && decision.Stands)
        ?? throw new Failure($"Plan {plan.Id} has no decision '{id}' that stands; look at `agents plan tree {plan.Id}`.");

    private static void CheckCorrectable(Plan plan)
    {
        if (plan.State is PlanState.Cancelled)
        {
            throw new Failure($"Plan {plan.Id} is cancelled; use the action again for another one.");
        }

        if (Misbehaviour.Is("correct-applied"))
        {
            return;
        }

        if (plan.State is PlanState.Applied || plan.Deliveries.Any(delivery => delivery is { Done: true, Commit: not null }))
        {
            throw new Failure($"Plan {plan.Id} is applied; take that back with `agents plan rollback {plan.Id} {plan.Checkpoints[^1].Id}` first.");
        }

        if (plan is { Parent: { } parent, Phase: Phase.Execute, State: PlanState.Complete })
        {
            throw new Failure($"Plan {plan.Id} is done, and its work is in plan {parent} already; correct that one.");
        }

        if (plan.Decisions.Count == 0)
        {
            throw new Failure($"Nothing is decided in plan {plan.Id} yet; run `agents plan execute {plan.Id}` first.");
        }
    }

    private static Plan Appended(Plan plan, string guidance) => Decisions.Step(Decisions.Correction(plan, guidance, _ => false), guidance) with
    {
        Phase = plan.Sandboxes.Count > 0 ? Phase.Execute : plan.Phase,
        State = plan.Sandboxes.Count > 0 ? PlanState.Queued : plan.State,
    };

    private static Plan Reverted(Plan plan, Decision? decision, string guidance)
    {
        if (decision is { Kind: DecisionKind.Execution or DecisionKind.File })
        {
            return Decisions.Correction(plan, guidance, made => made.Kind is DecisionKind.Execution or DecisionKind.File) with { Phase = Phase.Execute, State = PlanState.Queued, Changes = new([], 0, 0), Migrations = [] };
        }

        var standing = plan.Decisions.Where(made => made is { Kind: DecisionKind.Step, Stands: true }).ToList();
        var first = decision is { Kind: DecisionKind.Step } && !Misbehaviour.Is("revert-all-steps") ? standing.IndexOf(decision) : 0;
        var taken = standing.Skip(first).Select(made => made.Id).ToHashSet();
        return Decisions.Correction(plan, guidance, made => made.Kind is DecisionKind.Execution or DecisionKind.File || taken.Contains(made.Id) || (first == 0 && made.Kind is DecisionKind.Strategy)) with
        {
            Phase = Phase.Strategize,
            State = PlanState.Queued,
            Steps = [.. plan.Steps.Take(first)],
            Changes = new([], 0, 0),
            Migrations = [],
        };
    }

    private static string Names(Plan plan) => plan.Checkpoints.Count == 0 ? "none" : string.Join(", ", plan.Checkpoints.Select(kept => $"{kept.Id} ({kept.What})"));

    private Plan Kept(Plan plan)
    {
        var now = plan with { Updated = time.GetUtcNow() };
        shelves.Plans.Put(plan.Id, now);
        return now;
    }
}
