namespace Acceptance.Support.Containers;

/// <summary>Programs of the host, and the environment they are started with.</summary>
internal static class Programs
{
    /// <summary>The full path of a program, or null.</summary>
    public static string? Find(string name, string searchPath) => searchPath
        .Split(':', StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(IsProgram);

    /// <summary>The full path of a program. Throws <see cref="CandidateUnusable"/> where there is none.</summary>
    public static string Require(string name, string searchPath) =>
        Find(name, searchPath) ?? throw new CandidateUnusable($"{name} is not on the PATH");

    /// <summary>Nothing is inherited but the search path and the addresses of engines.</summary>
    public static Dictionary<string, string> CleanEnvironment(ProbeSettings settings, IReadOnlyDictionary<string, string> more)
    {
        // A user's PATH may lack the folders of runc, conmon and chroot.
        var clean = new Dictionary<string, string> { ["PATH"] = $"{settings.SearchPath}:/usr/sbin:/sbin", ["LC_ALL"] = "C" };
        if (settings.Reach.TryGetValue("HOME", out var home))
        {
            clean["HOME"] = home;
        }
        foreach (var (name, value) in more)
        {
            clean[name] = value;
        }
        return clean;
    }

    private static bool IsProgram(string path) =>
        File.Exists(path) && (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.OtherExecute)) != 0;
}
