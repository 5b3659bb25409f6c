using Agents.Domain;
using Agents.Git;
using Agents.State;

namespace Agents.Workspaces;

/// <summary>All places that a plan works in: one for each repository of its projects.</summary>
internal sealed class PlanWorkspaces(Plan plan, Shelves shelves)
{
    private readonly IReadOnlyList<IWorkspace> _all = WorkspaceFor.All(plan, shelves);

    /// <summary>Makes the working copies; if one cannot be made, none is left.</summary>
    public async Task<IReadOnlyList<OpenCopy>> OpenAsync(CancellationToken cancel)
    {
        var open = new List<OpenCopy>();
        try
        {
            foreach (var workspace in _all)
            {
                var sandbox = await workspace.OpenAsync(cancel);
                open.Add(new OpenCopy(workspace, sandbox, await workspace.EnterAsync(sandbox, cancel)));
            }
        }
        catch (Exception)
        {
            await RemoveAsync(CancellationToken.None);
            throw;
        }

        return open;
    }

    /// <summary>The working copies that the plan has, in its order.</summary>
    public async Task<IReadOnlyList<OpenCopy>> EnterAsync(CancellationToken cancel)
    {
        var open = new List<OpenCopy>();
        foreach (var sandbox in plan.Sandboxes)
        {
            var workspace = _all.FirstOrDefault(workspace => workspace.Resource == sandbox.Resource)
                ?? throw new Failure($"'{sandbox.Resource}' belongs to no project of plan {plan.Id} any more; link it again with `agents project link-resource`.");
            open.Add(new OpenCopy(workspace, sandbox, await workspace.EnterAsync(sandbox, cancel)));
        }

        return open;
    }

    /// <summary>Takes back what was published of the plan, the last one first.</summary>
    /// <exception cref="Failure">Somebody has gone on from it, or it is out of reach.</exception>
    public async Task WithdrawAsync(CancellationToken cancel)
    {
        foreach (var delivery in plan.Deliveries.Reverse().Where(delivery => delivery is { Done: true, Commit: not null }))
        {
            var workspace = _all.First(workspace => workspace.Resource == delivery.Resource);
            await workspace.WithdrawAsync(plan.Sandboxes.First(sandbox => sandbox.Resource == delivery.Resource), delivery.Commit!, cancel);
        }
    }

    /// <summary>One of the working copies that the plan has.</summary>
    public Task<WorkingCopy> EnterAsync(Sandbox sandbox, CancellationToken cancel) =>
        _all.First(workspace => workspace.Resource == sandbox.Resource).EnterAsync(sandbox, cancel);

    /// <summary>Takes all of them away, and what was started for them.</summary>
    public async Task RemoveAsync(CancellationToken cancel)
    {
        foreach (var workspace in _all)
        {
            await workspace.RemoveAsync(cancel);
        }
    }
}
