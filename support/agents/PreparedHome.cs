using System.Collections.Concurrent;
using Acceptance.Support.Guard;
using Acceptance.Support.Processes;

namespace Acceptance.Support.Agents;

/// <summary>
/// Homes that the agents' own commands have set up, each made once a run, for the scenarios that are about what comes after. A home that cannot be
/// moved, since it names its own path or is not all there is, is made by each scenario for itself.
/// </summary>
public static class PreparedHome
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<KeptFolder?>>> Made = new();
    private static int _homes;

    /// <summary>Writes the home that these commands make.</summary>
    /// <returns>False where it cannot be moved or a command failed: then nothing is written, and the commands themselves say more.</returns>
    public static async Task<bool> TryWriteAsync(string home, IReadOnlyList<string[]> commands)
    {
        ArgumentNullException.ThrowIfNull(commands);
        var typed = string.Join('\n', commands.Select(command => string.Join(' ', command)));
        var kept = await Made.GetOrAdd(typed, _ => new(() => MakeAsync(commands))).Value;
        kept?.WriteTo(home);
        return kept is not null;
    }

    private static async Task<KeptFolder?> MakeAsync(IReadOnlyList<string[]> commands)
    {
        var root = Workspace.Shared($"homes/{Interlocked.Increment(ref _homes)}");
        var (home, temp, work) = (Path.Combine(root, "home"), Path.Combine(root, "tmp"), Path.Combine(root, "work"));
        foreach (var folder in new[] { home, temp, work })
            Directory.CreateDirectory(folder);
        using var guard = new NetworkGuard();
        var environment = AgentsProgram.Environment(home, temp);
        foreach (var (variable, value) in guard.Environment)
            environment[variable] = value;
        foreach (var command in commands)
        {
            var outcome = await ProcessGroup.RunAsync(
                new Command(AgentsProgram.Command[0], [.. AgentsProgram.Command.Skip(1), .. command]) { Folder = work, Environment = environment });
            if (!outcome.Succeeded)
                return null;
        }
        // What was called from here would belong to no scenario: each calls for itself, and fails for it.
        var isSilent = guard.Hosts.Count == 0 && Survivors.Of(home).Count == 0;
        var kept = new KeptFolder(home);
        return isSilent && !kept.IsEmpty && !kept.Names(root) && IsEmpty(temp) && IsEmpty(work) ? kept : null;
    }

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();
}
