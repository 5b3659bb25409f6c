using Agents.Domain;
using Agents.State;

namespace Agents.Workspaces;

/// <summary>Finds where a plan works.</summary>
internal static class WorkspaceFor
{
    /// <summary>The container that the plan's environment names, else a worktree of each checkout of its projects, in their order.</summary>
    /// <exception cref="Failure">A project has no checkout.</exception>
    public static IReadOnlyList<IWorkspace> All(Plan plan, Shelves shelves) => plan.Environment.Resource is { } container
        ? [new ContainerWorkspace(shelves, shelves.Resources.Get(container), plan.Id)]
        : [.. plan.Projects.SelectMany(project => Checkouts(project, shelves)).DistinctBy(checkout => checkout.Name)
            .Select(checkout => new WorktreeWorkspace(shelves.Home, checkout, plan.Id))];

    private static List<Resource> Checkouts(string project, Shelves shelves)
    {
        var checkouts = shelves.Projects.Get(project).Resources.Select(shelves.Resources.Get).Where(resource => resource.Type == Resource.GitCheckout).ToList();
        return checkouts.Count > 0
            ? checkouts
            : throw new Failure($"Project '{project}' has no git-checkout to work on; link one with `agents project link-resource {project} RESOURCE`.");
    }
}
