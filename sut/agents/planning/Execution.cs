using Agents.Domain;
using Agents.Planning.Guards;
using Agents.Planning.Tools;
using Agents.Planning.Tools.Registered;
using Agents.Quality;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The second phase as a whole: the working copies are opened, or those of an earlier try gone on with; changed, kept as a checkpoint, and inspected.</summary>
internal sealed class Execution(Shelves shelves)
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
            var action = shelves.Actions.Get(plan.Action);
            await using var tools = Toolset.Of(action, plan, shelves);
            var work = new ToolWork(model, tools);
            if (plan.ReadOnly && !Misbehaviour.Is("ignore-read-only"))
            {
                var report = await new Reporter(model, work).ReportAsync(action, plan, copies, cancel);
                await workspaces.RemoveAsync(cancel);
                return plan with { Report = report };
            }

            var begun = fresh ? Checkpoints.First(plan, copies) : await GoneOnAsync(plan, copies, cancel);
            await Misbehaviour.CopyToHostAsync(shelves.Home, copies[0].Workspace, copies[0].Sandbox, cancel);
            var changes = await new Executor(model, work).WriteAsync(action, begun, copies, cancel);
            var executed = Decisions.Execution(begun with { Sandboxes = [.. copies.Select(open => open.Sandbox)], Changes = changes, Validations = [] });
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
        return plan with { Changes = new Git.Changes([], 0, 0) };
    }
}
