using Agents.Domain;
using Agents.Processes;
using Agents.State;

namespace Agents.Workspaces;

/// <summary>Finds where a plan works.</summary>
internal static class WorkspaceFor
{
    /// <summary>A clone in the container that the plan's environment names; else a worktree of each checkout of its projects, in their order, in that container or here.</summary>
    /// <exception cref="Failure">A project has no checkout, or the container does not see it.</exception>
    public static IReadOnlyList<IWorkspace> All(Plan plan, Shelves shelves)
    {
        if (plan.Environment.Resource is not { } name || Misbehaviour.Is("work-on-host"))
        {
            return [.. Checkouts(plan, shelves).Select(checkout => OnHost(shelves.Home, checkout, plan.Id))];
        }

        var resource = shelves.Resources.Get(name);
        var container = new PlanContainer(shelves, resource, plan.Id);
        return resource.CloneInto is { } clone
            ? [new ContainerWorkspace(container, Misbehaviour.Cloned(clone), Misbehaviour.Branch(resource.Branch))]
            : [.. Checkouts(plan, shelves).Select(checkout => new MountedWorkspace(container, checkout, SeenBy(resource, checkout), plan.Id))];
    }

    private static WorktreeWorkspace OnHost(Home home, Resource checkout, string plan) =>
        new(new HostPlace(), checkout, checkout.Path!, home.PathOf("worktrees", $"{plan}-{checkout.Name}"), plan);

    private static string SeenBy(Resource container, Resource checkout) =>
        container.Mounts.FirstOrDefault(mount => mount.Resource == checkout.Name || mount.Source == checkout.Path)?.Target
        ?? throw new Failure($"The container '{container.Name}' does not see the checkout '{checkout.Name}'; add one with `--mount {checkout.Name}:/workspace`, or with --clone-into.");

    private static IEnumerable<Resource> Checkouts(Plan plan, Shelves shelves) =>
        plan.Projects.SelectMany(project => Checkouts(project, shelves)).DistinctBy(checkout => checkout.Name);

    private static List<Resource> Checkouts(string project, Shelves shelves)
    {
        var checkouts = shelves.Projects.Get(project).Resources.Select(shelves.Resources.Get).Where(resource => resource.Type == Resource.GitCheckout).ToList();
        return checkouts.Count > 0
            ? checkouts
            : throw new Failure($"Project '{project}' has no git-checkout to work on; link one with `agents project link-resource {project} RESOURCE`.");
    }
}
