namespace Acceptance.Support.Containers;

/// <summary>A sandbox of Linux namespaces over the host's own files: needs no install, and is reported as what it is.</summary>
internal sealed class NamespaceCandidate(ProbeSettings settings) : ICandidate
{
    // The host's programs and nothing else of its files: what the script writes is gone with its mount namespace.
    // Bound, not overlaid: an overlay is refused to a user namespace by some kernels and file systems.
    private const string Enter = """
        set -e
        mount --make-rprivate /
        mount -t tmpfs tmpfs "$1"
        cd "$1"
        mkdir -p probe/source.git proc dev tmp
        for folder in bin sbin lib lib32 lib64 usr etc opt nix; do
          if [ -L "/$folder" ]; then
            ln -s "$(readlink "/$folder")" "$folder"
          elif [ -d "/$folder" ]; then
            mkdir "$folder"
            mount --rbind "/$folder" "$folder"
          fi
        done
        mount --bind "$2" probe/source.git
        mount --rbind /dev dev
        mount -t proc proc proc
        PATH="$PATH:/usr/bin:/bin" exec chroot . /bin/sh -c "$3"
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
