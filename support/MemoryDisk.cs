namespace Acceptance.Support;

/// <summary>Linux' file system in memory: a scenario's files are small and short-lived, and a busy disk takes up to 90 ms to delete them.</summary>
internal static class MemoryDisk
{
    private const string Folder = "/dev/shm";
    private const long EnoughBytes = 1L << 30;

    /// <summary>The folder; null where there is none, where it is small, or where programs may not be run from it, as in many containers.</summary>
    public static string? Find()
    {
        const string Mounts = "/proc/mounts";
        var mount = File.Exists(Mounts) ? File.ReadLines(Mounts).Select(line => line.Split(' ')).LastOrDefault(field => field[1] == Folder) : null;
        return mount is not null
            && !mount[3].Split(',').Contains("noexec") && !mount[3].Split(',').Contains("ro")
            && new DriveInfo(Folder).AvailableFreeSpace >= EnoughBytes
            ? Folder
            : null;
    }
}
