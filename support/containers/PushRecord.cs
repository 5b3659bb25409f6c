namespace Acceptance.Support.Containers;

/// <summary>
/// Notes, in a repository, where each push or commit came from: git runs the hook next to the process that commits, or that pushes over
/// file://, so what it writes is no claim of that process's own.
/// </summary>
/// <param name="gitFolder">Full path, on the host, of the bare repository or of a checkout's .git.</param>
public sealed class PushRecord(string gitFolder)
{
    private string Notes => Path.Combine(gitFolder, "came-from");

    private string Variables => Path.Combine(gitFolder, "came-with");

    /// <summary>Installs the hook: <c>post-receive</c> notes pushes that were taken, <c>pre-receive</c> also refused ones, <c>post-commit</c> commits.</summary>
    public void Install(string hook = "post-receive")
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(gitFolder, "hooks")).FullName, hook);
        // The repository's path differs inside and outside, and a worktree has its own beside it.
        File.WriteAllText(path, $"#!/bin/sh\ncd \"$(git rev-parse --git-common-dir)\" || exit\n{ContainerIdentity.ShellCommand} >> came-from\nenv >> came-with\n");
        File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32("755", 8));
    }

    /// <summary>All that the environments held from which something came; empty where nothing did.</summary>
    public string Environments => File.Exists(Variables) ? File.ReadAllText(Variables) : "";

    /// <summary>Where pushes came from, the oldest first; empty where nobody pushed.</summary>
    public IReadOnlyList<ContainerIdentity> Read() =>
        File.Exists(Notes) ? [.. File.ReadLines(Notes).Select(ContainerIdentity.Parse)] : [];
}
