using System.Diagnostics;

namespace Suite.Tests;

/// <summary>A file system in memory that is full from the start.</summary>
internal static class Mount
{
    /// <summary>Mounts it; false where this user may not.</summary>
    public static async Task<bool> TinyAsync(string folder) => OperatingSystem.IsLinux() && await RunAsync("mount", "-t", "tmpfs", "-o", "size=4k,nr_inodes=16", "tmpfs", folder) == 0;

    /// <summary>Unmounts it and removes the folder.</summary>
    public static async Task EndAsync(string folder)
    {
        (await RunAsync("umount", folder)).Should().Be(0, "what was mounted has to go");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
