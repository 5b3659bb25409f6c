namespace Agents.Processes;

/// <summary>What programs started by this one find in their environment.</summary>
internal static class ChildEnvironment
{
    // A hook or a rebase that calls this program would otherwise point its git at the wrong repository.
    private static readonly string[] s_ofGit = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"];

    /// <summary>Takes the model's keys out of an environment and puts a command's own variables in.</summary>
    /// <param name="inherited">The environment of this program, changed in place.</param>
    /// <param name="own">The command's own variables.</param>
    /// <param name="bare">Whether nothing is inherited.</param>
    public static void Prepare(IDictionary<string, string?> inherited, IReadOnlyDictionary<string, string> own, bool bare)
    {
        if (bare)
        {
            inherited.Clear();
        }

        foreach (var name in inherited.Keys.Where(IsKey).Concat(s_ofGit).ToList())
        {
            inherited.Remove(name);
        }

        if (!bare)
        {
            // Reasons are quoted to the user, so they come in one language; and nobody is there to answer a prompt.
            inherited["LC_ALL"] = "C.UTF-8";
            inherited["GIT_TERMINAL_PROMPT"] = "0";
        }

        foreach (var (name, value) in own)
        {
            inherited[name] = value;
        }
    }

    private static bool IsKey(string name) =>
        name.EndsWith("_API_KEY", StringComparison.OrdinalIgnoreCase) || name.EndsWith("_AUTH_TOKEN", StringComparison.OrdinalIgnoreCase);
}
