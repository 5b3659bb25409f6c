using Agents.Databases;
using Agents.Domain;
using Agents.Git;
using Agents.Models;
using Agents.Planning.Parts;
using Agents.Quality;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The third phase: one commit for each repository, brought to where the user wants it.</summary>
internal sealed class Applier(Shelves shelves)
{
    /// <summary>Commits and publishes, one repository after the other; one that refuses stops those alone that need it. Clears up when all are done.</summary>
    /// <returns>The plan; with an error when git refused somewhere, and then the commits that could not be published are kept.</returns>
    public async Task<Plan> ApplyAsync(Plan plan, IModel model, CancellationToken cancel)
    {
        var workspaces = new PlanWorkspaces(plan, shelves);
        var copies = await workspaces.EnterAsync(cancel);
        // What was added since the execution counts too.
        var inspected = await new Inspection(shelves).OfAsync(plan, copies, cancel);
        return inspected.Error is null ? await DeliverAllAsync(inspected, workspaces, copies, cancel) : inspected;
    }

    private async Task<Plan> DeliverAllAsync(Plan plan, PlanWorkspaces workspaces, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var migrations = new Migrations(plan, shelves);
        // Looked at first: what a database would refuse must not leave a commit behind.
        await migrations.CheckAsync(cancel);
        var (deliveries, order) = (new List<Delivery>(), DeliveryOrder.Of(plan, shelves));
        foreach (var open in order.Sorted(copies))
        {
            // A second try leaves alone what the first one published.
            deliveries.Add(plan.Deliveries.FirstOrDefault(delivery => delivery.Resource == open.Sandbox.Resource && delivery.Done)
                ?? order.LeftAlone(open.Sandbox.Resource, deliveries)
                ?? await DeliverAsync(plan, open, cancel));
        }

        var refusals = deliveries.Where(delivery => !delivery.Done).Select(delivery => delivery.Refusal).ToList();
        if (refusals.Count > 0 && !Misbehaviour.Is("hide-failed-merge"))
        {
            return plan with { Deliveries = deliveries, Error = new PlanError(string.Join(" ", refusals), Phase.Apply) };
        }

        await migrations.CommitAsync(cancel);
        var delivered = plan with { Deliveries = deliveries };
        var found = await new Validator(shelves).RunAppliedAsync(delivered, Checkouts(copies), cancel);
        if (found.Where(result => result.Blocks).ToList() is { Count: > 0 } failed)
        {
            return delivered with
            {
                Validations = [.. plan.Validations, .. found],
                Error = new PlanError(
                    $"The changes are applied, but {string.Join("; ", failed.Select(result => result.Failure))}; "
                    + $"take them back with `agents plan rollback {plan.Id} {plan.Checkpoints[^1].Id}`.",
                    Phase.Apply),
            };
        }

        if (!Misbehaviour.Is("keep-container"))
        {
            await workspaces.RemoveAsync(cancel);
        }

        return delivered with { Validations = [.. plan.Validations, .. found] };
    }

    private IEnumerable<Resource> Checkouts(IReadOnlyList<OpenCopy> copies) =>
        copies.Select(open => shelves.Resources.Get(open.Sandbox.Resource)).Where(resource => resource.Path is not null);

    private async Task<Delivery> DeliverAsync(Plan plan, OpenCopy open, CancellationToken cancel)
    {
        await Misbehaviour.AddFileAsync(open.Copy, cancel);
        string? commit = null;
        try
        {
            commit = await CommitAsync(open.Copy, plan, cancel);
            if (commit == open.Sandbox.Base)
            {
                return new Delivery(open.Sandbox.Resource, null, null);
            }

            // Two plans that came to one checkout at once would find git's index locked.
            using var turn = await shelves.Resources.LockAsync(open.Sandbox.Resource, TimeSpan.FromMinutes(1), cancel);
            if (plan.Attempt > 1 && !Misbehaviour.Is("never-catch-up"))
            {
                await open.Workspace.CatchUpAsync(open.Sandbox, cancel);
                commit = await open.Copy.HeadAsync(cancel);
            }

            await (Misbehaviour.Is("push-from-host")
                ? Misbehaviour.PushFromHostAsync(shelves, open.Workspace, open.Sandbox, cancel)
                : open.Workspace.PublishAsync(open.Sandbox, cancel));
        }
        catch (GitFailed) when (Misbehaviour.Is("ignore-push-failure"))
        {
            return new Delivery(open.Sandbox.Resource, commit, null);
        }
        catch (GitFailed refused)
        {
            await Misbehaviour.LoseAsync(open.Workspace, cancel);
            var what = open.Sandbox.Kind == Sandbox.CloneInContainer ? "push" : "merge";
            return new Delivery(
                open.Sandbox.Resource, commit, $"Git refused to {what} the commit to {open.Sandbox.Branch}: {refused.Message}; {open.Workspace.Kept}.");
        }
        catch (Failure refused)
        {
            return new Delivery(open.Sandbox.Resource, commit, refused.Message);
        }

        return new Delivery(open.Sandbox.Resource, commit, null);
    }

    private async Task<string> CommitAsync(WorkingCopy copy, Plan plan, CancellationToken cancel)
    {
        try
        {
            return await copy.CommitAsync($"{shelves.Actions.Get(plan.Action).Description}\n\nPlan: {plan.Id}\n", cancel);
        }
        catch (GitFailed refused)
        {
            throw new Failure($"Git refused to commit: {refused.Message}; correct that and run `agents plan apply {plan.Id}` again.", refused);
        }
    }
}
