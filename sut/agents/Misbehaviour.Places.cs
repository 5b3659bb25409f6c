using Agents.Domain;
using Agents.Git;
using Agents.Processes;
using Agents.State;
using Agents.Workspaces;

namespace Agents;

/// <summary>The promises about where a plan works.</summary>
internal static partial class Misbehaviour
{
    /// <summary>Clones when the plan is made.</summary>
    public static Task CloneEarlyAsync(Plan plan, Shelves shelves, CancellationToken cancel) =>
        Is("clone-early") ? new PlanWorkspaces(plan, shelves).OpenAsync(cancel) : Task.CompletedTask;

    /// <summary>Goes on with an empty repository where nothing could be cloned.</summary>
    public static async Task<bool> CloneNothingAsync(IPlace place, CloneInto clone, CancellationToken cancel) =>
        Is("ignore-clone-failure") && (await place.RunAsync(["git", "init", "--quiet", "-b", "main", clone.Folder], null, cancel)).Ok;

    /// <summary>Keeps a copy of the clone in the home.</summary>
    public static async Task CopyToHostAsync(Home home, IWorkspace workspace, Sandbox sandbox, CancellationToken cancel)
    {
        if (Is("host-copy"))
        {
            await CopyAsync(await workspace.EnterAsync(sandbox, cancel), home.PathOf("copies", sandbox.Resource), cancel);
        }
    }

    /// <summary>Pushes a copy on the host instead of letting the container push.</summary>
    public static async Task PushFromHostAsync(Shelves shelves, IWorkspace workspace, Sandbox sandbox, CancellationToken cancel)
    {
        var copy = shelves.Home.PathOf("copies", sandbox.Resource);
        await CopyAsync(await workspace.EnterAsync(sandbox, cancel), copy, cancel);
        await new GitAt(new HostPlace(), copy).RunAsync(
            ["push", "--quiet", OnHost(shelves.Resources.Get(sandbox.Resource)), $"HEAD:refs/heads/{sandbox.Branch}"], cancel);
        Directory.Delete(copy, recursive: true);
    }

    private static async Task CopyAsync(WorkingCopy original, string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync($"{folder}.bundle", await original.BundleAsync(cancel), cancel);
        await new GitAt(new HostPlace(), folder).RunAsync(["clone", "--quiet", $"{folder}.bundle", "."], cancel);
        File.Delete($"{folder}.bundle");
    }

    private static string OnHost(Resource resource)
    {
        var url = resource.CloneInto!.Url.Replace("file://", "", StringComparison.Ordinal);
        var mount = resource.Mounts.FirstOrDefault(mount => url.StartsWith(mount.Target, StringComparison.Ordinal));
        return mount is null ? url : mount.Source + url[mount.Target.Length..];
    }

    /// <summary>The sandbox as it is reported: the kind that the plan has, or will have.</summary>
    public static string ReportedSandbox(Plan plan) => Is("hard-coded-sandbox")
        ? Sandbox.Worktree
        : plan.Sandbox?.Kind ?? (plan.Environment.Resource is null ? Sandbox.Worktree : "container");

    /// <summary>Who is heard when it is decided where a plan runs.</summary>
    public static ResolvedEnvironment Decided(EnvironmentRequest? plan, EnvironmentRequest? project, string? devcontainer) => ResolvedEnvironment.Of(
        plan,
        Is("ignore-project-override") && project?.Priority is EnvironmentPriority.Override ? null : project,
        Is("ignore-devcontainer") ? null : devcontainer);

    /// <summary>A container's mounts as they are made.</summary>
    public static Resource Mounted(Resource container) => Is("writable-mounts")
        ? container with { Mounts = [.. container.Mounts.Select(mount => mount with { ReadOnly = false })] }
        : container;

    /// <summary>Where the search for a devcontainer begins.</summary>
    public static string From(string folder, string root) => Is("root-devcontainer") ? root : folder;

    /// <summary>Which network an engine gives a container.</summary>
    public static string Network => Is("network-in-container") ? "host" : "none";

    /// <summary>Which namespaces a sandbox gets of its own.</summary>
    public static string[] Namespaces(params string[] kinds) => Is("network-in-container") ? [.. kinds.Where(kind => kind != "--net")] : kinds;

    /// <summary>What programs in a container find in their environment.</summary>
    public static IReadOnlyDictionary<string, string> InContainer(IReadOnlyDictionary<string, string> variables) =>
        Is("key-in-container") ? new Dictionary<string, string>(variables) { ["OPENAI_API_KEY"] = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "" }
        : Is("anonymous-commit") ? variables.ToDictionary(each => each.Key, each => each.Key.EndsWith("EMAIL", StringComparison.Ordinal) ? "agents@localhost" : "agents")
        : variables;

    /// <summary>What is cloned, and where to.</summary>
    public static CloneInto Cloned(CloneInto clone) => Is("fixed-clone-folder") ? clone with { Folder = "/workspace" } : clone;

    /// <summary>The branch that is cloned.</summary>
    public static string? Branch(string? named) => Is("ignore-branch") ? null : named;

    /// <summary>Takes an old commit for the newest.</summary>
    public static Task GoBackAsync(IPlace place, CloneInto clone, CancellationToken cancel) =>
        Is("stale-clone") ? place.RunAsync(["git", "-C", clone.Folder, "reset", "--quiet", "--hard", "HEAD^"], null, cancel) : Task.CompletedTask;

    /// <summary>How git is told to push.</summary>
    public static string[] Pushing => Is("force-push") ? ["push", "--force"] : ["push"];

    /// <summary>How git is told to put commits on top of others.</summary>
    public static string[] Rebasing => Is("overwrite-on-conflict") ? ["rebase", "-X", "theirs"] : ["rebase"];

    /// <summary>Takes away what a plan worked in that failed or was given up.</summary>
    public static Task GiveUpAsync(PlanWorkspaces workspaces, CancellationToken cancel) => Is("keep-failed") ? Task.CompletedTask : workspaces.RemoveAsync(cancel);

    /// <summary>Throws the work away that could not be published.</summary>
    public static Task LoseAsync(IWorkspace workspace, CancellationToken cancel) => Is("lose-on-refusal") ? workspace.RemoveAsync(cancel) : Task.CompletedTask;
}
