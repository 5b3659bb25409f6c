namespace Acceptance.Support.Containers;

/// <summary>
/// Notes, in a bare repository, where each push came from: git runs the hook next to the process that pushes over
/// file://, so what it writes is no claim of that process's own.
/// </summary>
/// <param name="bareRepository">Full path of the repository on the host.</param>
public sealed class PushRecord(string bareRepository)
{
    private string Notes => Path.Combine(bareRepository, "pushed-from");

    /// <summary>Installs the hook: <c>post-receive</c> notes pushes that were taken, <c>pre-receive</c> also refused ones.</summary>
    public void Install(string hook = "post-receive")
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(bareRepository, "hooks")).FullName, hook);
        // A hook starts in the bare repository itself; its path differs inside and outside.
        File.WriteAllText(path, $"#!/bin/sh\n{ContainerIdentity.ShellCommand} >> pushed-from\n");
        File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32("755", 8));
    }

    /// <summary>Where pushes came from, the oldest first; empty where nobody pushed.</summary>
    public IReadOnlyList<ContainerIdentity> Read() =>
        File.Exists(Notes) ? [.. File.ReadLines(Notes).Select(ContainerIdentity.Parse)] : [];
}
