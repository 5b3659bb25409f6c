using System.Globalization;

namespace Acceptance.Support.Containers;

/// <summary>Namespace sandboxes, found by what stands in the environment of their processes.</summary>
internal sealed class NamespaceWatch(ProbeSettings settings) : ContainerWatch
{
    public override Task<IReadOnlyList<RunningContainer>> List(string home) => Task.FromResult<IReadOnlyList<RunningContainer>>(
    [
        .. SandboxProcess.All(home)
            .GroupBy(process => (process.MountNamespace, process.Container))
            .Where(sandbox => sandbox.Key.MountNamespace != SandboxProcess.MountNamespaceOf("self"))
            .Select(sandbox => sandbox.OrderByDescending(process => process.IsFirst).ThenBy(process => process.Id).First())
            .Select(first => new RunningContainer(first.Id.ToString(CultureInfo.InvariantCulture), first.Container, "running")),
    ]);

    public override Task<CommandResult> Run(RunningContainer container, string script)
    {
        string[] user = SandboxProcess.SharesOurUsers(container.Id) ? [] : ["--user", "--preserve-credentials"];
        string[] namespaces = ["--mount", "--pid", "--net", "--uts", "--ipc", "--root", "--wd"];
        var nsenter = Programs.Require("nsenter", settings.SearchPath);
        return new Command(nsenter, ["--target", container.Id, .. user, .. namespaces, "--", "sh", "-c", script])
        {
            Environment = Programs.CleanEnvironment(settings, new Dictionary<string, string>()),
            Limit = Limits.Exec,
        }.Run();
    }

    // The kernel ends all of a process namespace with its first process.
    public override async Task Remove(RunningContainer container)
    {
        var id = int.Parse(container.Id, CultureInfo.InvariantCulture);
        var space = SandboxProcess.MountNamespaceOf(container.Id);
        int[] members = space is null ? [] : [id, .. SandboxProcess.Ids().Where(other => SandboxProcess.MountNamespaceOf($"{other}") == space)];
        await SandboxProcess.End(members);
    }

    // Its root is the user who runs the suite: there is nobody to take files back from.
    public override Task TakeBack(string folder) => Task.CompletedTask;
}
