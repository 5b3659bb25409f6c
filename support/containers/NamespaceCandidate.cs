namespace Acceptance.Support.Containers;

/// <summary>A sandbox of Linux namespaces over the host's own files: needs no install, and is reported as what it is.</summary>
internal sealed class NamespaceCandidate(ProbeSettings settings) : ICandidate
{
    // Host programs on a throw-away layer: what the script writes is gone with its mount namespace.
    private const string Enter = """
        set -e
        mount -t tmpfs tmpfs "$1"
        mkdir "$1/upper" "$1/work" "$1/root"
        mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
        mkdir -p "$1/root/probe/source.git"
        mount --bind "$2" "$1/root/probe/source.git"
        mount --rbind /dev "$1/root/dev"
        mount -t proc proc "$1/root/proc"
        exec chroot "$1/root" sh -c "$3"
        """;

    public string Setting => "namespace";

    public async Task<ContainerRuntime> Prepare()
    {
        var unshare = Programs.Require("unshare", settings.SearchPath);
        Programs.Require("nsenter", settings.SearchPath);
        await Trial.Run((script, source) => RunOnce(unshare, script, source), settings);
        return new("namespace sandbox", "localhost/acceptance:host", new Dictionary<string, string>(), Setting);
    }

    private async Task<CommandResult> RunOnce(string unshare, string script, string source)
    {
        using var mountPoint = new ScratchFolder();
        string[] asUser = User.IsRoot ? [] : ["--user", "--map-root-user"];
        string[] namespaces = ["--mount", "--pid", "--net", "--uts", "--ipc", "--fork", "--mount-proc", "--kill-child"];
        return await new Command(unshare, [.. asUser, .. namespaces, "sh", "-c", Enter, "sh", mountPoint.Path, source, script])
        {
            Environment = Programs.CleanEnvironment(settings, Trial.GitEnvironment),
            Limit = Limits.Start,
        }.Run();
    }
}
