namespace Acceptance.Support.Containers;

/// <summary>
/// Where a process runs, told by the kernel: its mount namespace, and when the first process it sees was started.
/// Both, because a namespace's number is given out again as soon as it is free.
/// </summary>
/// <param name="MountNamespace">For instance <c>mnt:[4026532177]</c> (namespaces(7)).</param>
/// <param name="Started">Clock ticks after boot at which process 1 was started (proc_pid_stat(5), field 22).</param>
public sealed record ContainerIdentity(string MountNamespace, string Started)
{
    /// <summary>Prints the identity; runs in any shell, inside and outside.</summary>
    public const string ShellCommand = "echo \"$(readlink /proc/self/ns/mnt) $(sed 's/.*) //' /proc/1/stat | cut -d' ' -f20)\"";

    /// <summary>Who the suite itself is.</summary>
    public static ContainerIdentity OfTheHost()
    {
        var afterName = File.ReadAllText("/proc/1/stat").Split(") ")[^1];
        return new(new FileInfo("/proc/self/ns/mnt").LinkTarget!, afterName.Split(' ')[19]);
    }

    /// <summary>Reads what <see cref="ShellCommand"/> printed. Throws <see cref="FormatException"/> for anything else.</summary>
    public static ContainerIdentity Parse(string line) =>
        line.Trim().Split(' ') is [{ Length: > 0 } space, { Length: > 0 } started]
            ? new(space, started)
            : throw new FormatException($"\"{line.Trim()}\" is not the identity of a container; is /proc mounted in there?");

    /// <inheritdoc/>
    public override string ToString() => $"{MountNamespace} {Started}";
}
