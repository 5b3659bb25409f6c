using Agents.Databases;
using Agents.Domain;
using Agents.Planning.Guards;
using Agents.Planning.Tools;
using Agents.Planning.Tools.Registered;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning.Parts;

/// <summary>What a plan does in its working copies: its parts, each a plan of its own, and then what it does itself.</summary>
internal sealed class PartedWork(Shelves shelves, TimeProvider time)
{
    /// <summary>Carries the plan out in its working copies.</summary>
    /// <returns>The plan with what it changed; with an error when a part failed, and then what the others did is kept.</returns>
    /// <exception cref="Failure">Nothing of it could be done.</exception>
    public async Task<Plan> RunAsync(Plan plan, GuardedModel model, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var action = shelves.Actions.Get(plan.Action);
        using var parts = new PartPlans(shelves, time, plan, copies, model);
        await using var tools = Toolset.Of(action, plan, shelves);
        var work = new ToolWork(model, tools, new SubplanTool(parts), new Migrations(plan, shelves));
        if (plan.ReadOnly && !Misbehaviour.Is("ignore-read-only"))
        {
            return plan with { Report = await new Reporter(model, work).ReportAsync(action, plan, copies, cancel) };
        }

        await parts.RunAsync(plan.Parts, cancel);
        if (parts.Error is not null)
        {
            return parts.Parent;
        }

        try
        {
            var own = plan.Steps.Except(plan.Parts.Select(part => part.Title)).Any();
            if (own)
            {
                var shown = parts.AnyDone ? await WithPartsAsync(copies, cancel) : copies;
                await new Executor(model, work).WriteAsync(action, parts.Parent, shown, cancel);
            }

            return Decisions.Execution(parts.Parent with { Changes = await Executor.ChangesAsync(copies, cancel), Migrations = work.Migrations });
        }
        catch (Exception wrong) when (parts.AnyDone && wrong is not OperationCanceledException)
        {
            // What the parts have done was paid for, and the next try goes on from there.
            return parts.Parent with { Error = Reason.Of(wrong, Phase.Execute) };
        }
    }

    // The model is shown what the parts did, and its own changes count from there.
    private static async Task<IReadOnlyList<OpenCopy>> WithPartsAsync(IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var shown = new List<OpenCopy>();
        foreach (var open in copies)
        {
            shown.Add(open with { Sandbox = open.Sandbox with { Base = await open.Copy.SnapshotAsync(cancel) } });
        }

        return shown;
    }
}
