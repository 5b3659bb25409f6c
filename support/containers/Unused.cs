namespace Acceptance.Support.Containers;

/// <summary>What no run has used for a week: the host's git was updated, or the machine restarted, and a newer one took its place.</summary>
internal static class Unused
{
    public static IReadOnlyList<FileSystemInfo> In(string folder, string pattern, TimeProvider clock) =>
    [
        .. new DirectoryInfo(folder).EnumerateFileSystemInfos(pattern)
            .Where(entry => clock.GetUtcNow() - entry.LastWriteTimeUtc > TimeSpan.FromDays(7)),
    ];
}
