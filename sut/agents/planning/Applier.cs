using Agents.Domain;
using Agents.Git;
using Agents.Models;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The third phase: one commit, brought to where the user wants it.</summary>
internal sealed class Applier(Shelves shelves)
{
    /// <summary>Commits, publishes and clears up.</summary>
    /// <exception cref="Failure">Git refuses; the commit is kept.</exception>
    public async Task<Plan> ApplyAsync(Plan plan, IModel model, CancellationToken cancel)
    {
        var workspace = WorkspaceFor.Plan(plan, shelves);
        var sandbox = plan.Sandbox!;
        var copy = await workspace.EnterAsync(sandbox, cancel);
        await Misbehaviour.AddFileAsync(copy, cancel);
        var commit = await CommitAsync(copy, plan, cancel);
        try
        {
            await (Misbehaviour.Is("push-from-host")
                ? Misbehaviour.PushFromHostAsync(shelves, workspace, sandbox, cancel)
                : workspace.PublishAsync(sandbox, cancel));
        }
        catch (GitFailed) when (Misbehaviour.Is("ignore-push-failure"))
        {
            return plan with { Commit = commit };
        }
        catch (GitFailed refused)
        {
            var what = sandbox.Kind == "container" ? "push" : "merge";
            throw new Failure($"Git refused to {what} the commit to {sandbox.Branch}: {refused.Message}; {workspace.Kept}.", refused);
        }

        if (!Misbehaviour.Is("keep-container"))
        {
            await workspace.RemoveAsync(cancel);
        }

        return plan with { Commit = commit };
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
