using System.Diagnostics;
using System.Text;

namespace Acceptance.Support.Processes;

/// <summary>Processes that a scenario started and that still run: they are known by the HOME that only this scenario gives.</summary>
public static class Survivors
{
    // What a container engine starts to watch a container ends by itself soon after the container did; it is waited for, and only so long.
    private static readonly string[] Monitors = ["conmon", "podman", "runc", "crun", "catatonit"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>As <see cref="Of"/>, once the monitors of removed containers have had their time to end.</summary>
    public static async Task<IReadOnlyList<(int Id, string Name)>> SettledAsync(string home)
    {
        var began = Stopwatch.GetTimestamp();
        using var look = new PeriodicTimer(Look);
        while (true)
        {
            var found = Of(home);
            var mayEnd = found.Count > 0 && found.All(survivor => Monitors.Contains(survivor.Name));
            if (!mayEnd || Stopwatch.GetElapsedTime(began) > Patience)
                return found;
            await look.WaitForNextTickAsync();
        }
    }

    /// <summary>The ids and names of the processes whose environment holds this home; empty where there is no /proc.</summary>
    public static IReadOnlyList<(int Id, string Name)> Of(string home)
    {
        if (!Directory.Exists("/proc/self"))
            return [];
        // CLEVERAGENTS_HOME and its like lie below HOME: the path without its end finds them all.
        var mark = Encoding.UTF8.GetBytes($"HOME={home}");
        var found = new List<(int, string)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), out var id) && Environs(folder) is { } environment && environment.AsSpan().IndexOf(mark) >= 0)
                found.Add((id, NameOf(folder)));
        return found;
    }

    /// <summary>Ends them, and waits until they are gone.</summary>
    public static void End(IEnumerable<(int Id, string Name)> survivors)
    {
        ArgumentNullException.ThrowIfNull(survivors);
        foreach (var (id, _) in survivors)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
                process.WaitForExit(TimeSpan.FromSeconds(10));
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException)
            {
                // Gone by itself between the look and the kill: what was wanted.
                continue;
            }
        }
    }

    private static byte[]? Environs(string folder)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, "environ"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Ended meanwhile, or another user's: not this scenario's.
            return null;
        }
    }

    private static string NameOf(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "comm")).Trim();
        }
        catch (IOException)
        {
            return "(ended)";
        }
    }
}
