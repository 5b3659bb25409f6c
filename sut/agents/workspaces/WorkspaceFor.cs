using Agents.Domain;
using Agents.State;

namespace Agents.Workspaces;

/// <summary>Finds where a plan works.</summary>
internal static class WorkspaceFor
{
    /// <summary>The container that the plan's environment names, else a worktree of the project's checkout.</summary>
    /// <exception cref="Failure">The project has no checkout, or more than one.</exception>
    public static IWorkspace Plan(Plan plan, Shelves shelves)
    {
        if (plan.Environment.Resource is { } container)
        {
            return new ContainerWorkspace(shelves, shelves.Resources.Get(container), plan.Id);
        }

        var checkouts = shelves.Projects.Get(plan.Project).Resources
            .Select(shelves.Resources.Get)
            .Where(resource => resource.Type == Resource.GitCheckout)
            .ToList();
        return checkouts switch
        {
            [var checkout] => new WorktreeWorkspace(shelves.Home, checkout, plan.Id),
            [] => throw new Failure($"Project '{plan.Project}' has no git-checkout to work on; link one with `agents project link-resource {plan.Project} RESOURCE`."),
            _ => throw new Failure($"Project '{plan.Project}' has {checkouts.Count} git-checkouts, and a plan works on one; make a project for each of them."),
        };
    }
}
