using Agents.Domain;
using Agents.Planning.Guards;
using Agents.Planning.Parts;
using Agents.Quality;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The second phase as a whole: the working copies are opened, or those of an earlier try gone on with; changed, kept as a checkpoint, and inspected.</summary>
internal sealed class Execution(Shelves shelves, TimeProvider time)
{
    /// <summary>Runs it.</summary>
    /// <returns>The plan; with an error when the changes are there and may not be applied.</returns>
    public async Task<Plan> RunAsync(Plan plan, GuardedModel model, CancellationToken cancel)
    {
        var workspaces = new PlanWorkspaces(plan, shelves);
        var fresh = plan.Sandboxes.Count == 0;
        var copies = fresh ? await workspaces.OpenAsync(cancel) : await workspaces.EnterAsync(cancel);
        try
        {
            var begun = fresh ? Checkpoints.First(plan with { Migrations = [] }, copies) : await GoneOnAsync(plan, copies, cancel);
            await Misbehaviour.CopyToHostAsync(shelves.Home, copies[0].Workspace, copies[0].Sandbox, cancel);
            var worked = await new PartedWork(shelves, time).RunAsync(begun, model, copies, cancel);
            if (worked.Report is not null)
            {
                await workspaces.RemoveAsync(cancel);
                return plan with { Report = worked.Report };
            }

            var executed = worked with { Sandboxes = [.. copies.Select(open => open.Sandbox)], Validations = [] };
            if (executed.Error is not null)
            {
                return await Checkpoints.TakeAsync(executed, $"parts, try {plan.Attempt}", copies, cancel);
            }

            return await new Inspection(shelves).OfAsync(await Checkpoints.TakeAsync(executed, $"execution, try {plan.Attempt}", copies, cancel), copies, cancel);
        }
        catch (Exception) when (fresh)
        {
            // Also when interrupted: what this run started, this run ends.
            await Misbehaviour.GiveUpAsync(workspaces, CancellationToken.None);
            throw;
        }
        catch (Exception)
        {
            // What an earlier run made stays, and nothing half done with it.
            await Checkpoints.RestoreAsync(plan.LastCheckpoint!, copies, CancellationToken.None);
            throw;
        }
    }

    // What violates an invariant is no ground to go on from.
    private static async Task<Plan> GoneOnAsync(Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        if (Inspection.Violation(plan) is null)
        {
            return plan;
        }

        await Checkpoints.RestoreAsync(plan.Checkpoints[0], copies, cancel);
        return plan with { Changes = new Git.Changes([], 0, 0), Migrations = [] };
    }
}
