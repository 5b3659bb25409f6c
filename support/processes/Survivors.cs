using System.Diagnostics;
using System.Text;

namespace Acceptance.Support.Processes;

/// <summary>Processes that a scenario started and that still run: they are known by the HOME that only this scenario gives.</summary>
public static class Survivors
{
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
