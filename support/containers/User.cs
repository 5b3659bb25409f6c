using System.Globalization;

namespace Acceptance.Support.Containers;

/// <summary>Who runs the suite, as the kernel sees it.</summary>
internal static class User
{
    // proc_pid_status(5): real, effective, saved and file-system id.
    public static int Id { get; } = Read("Uid:");

    public static int Group { get; } = Read("Gid:");

    public static bool IsRoot => Id == 0;

    private static int Read(string field) => int.Parse(
        File.ReadLines("/proc/self/status").First(line => line.StartsWith(field, StringComparison.Ordinal)).Split('\t')[2],
        CultureInfo.InvariantCulture);
}
