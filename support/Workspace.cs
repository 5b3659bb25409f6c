using System.Diagnostics;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support;

/// <summary>One scenario's folder: its own home, its own temp folder, its own git identity. Gone when the scenario ends.</summary>
public sealed class Workspace
{
    private const string RunPrefix = "acceptance-";

    private static readonly string Temporary = Environment.GetEnvironmentVariable("ACCEPTANCE_TEMP") ?? MemoryDisk.Find() ?? Path.GetTempPath();
    private static readonly string Run = Path.Combine(Temporary, $"{RunPrefix}{Environment.ProcessId}");

    /// <summary>Makes the folders and the git identity.</summary>
    /// <exception cref="WorkspaceException">The disk is full or the folder may not be written; says where and what to do.</exception>
    public Workspace(ScenarioName name, Chance chance)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(chance);
        Root = Path.Combine(Run, name.Id);
        Guarded(Root, () =>
        {
            Directory.CreateDirectory(Home);
            Directory.CreateDirectory(Temp);
            File.WriteAllText(Path.Combine(Home, ".gitconfig"), $"""
                [user]
                	name = "{chance.DeveloperName}"
                	email = {chance.DeveloperEmail}
                [init]
                	defaultBranch = main
                [commit]
                	gpgsign = false

                """);
        });
    }

    /// <summary>The folder that everything of the scenario is in.</summary>
    public string Root { get; }

    /// <summary>HOME of everything that the scenario starts.</summary>
    public string Home => Path.Combine(Root, "home");

    /// <summary>TMPDIR of everything that the scenario starts.</summary>
    public string Temp => Path.Combine(Root, "tmp");

    /// <summary>A path below the workspace; nothing is created.</summary>
    public string At(string name) => Path.Combine(Root, name);

    /// <summary>The run's own folder, for what scenarios share read-only.</summary>
    /// <exception cref="WorkspaceException">As for a workspace.</exception>
    public static string Shared(string name)
    {
        var folder = Path.Combine(Run, "shared", name);
        Guarded(folder, () => Directory.CreateDirectory(Path.GetDirectoryName(folder)!));
        return folder;
    }

    /// <summary>Writes a file below the workspace, its folders included.</summary>
    /// <exception cref="WorkspaceException">As for a workspace.</exception>
    public string Write(string name, string text)
    {
        var file = At(name);
        Guarded(file, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        });
        return file;
    }

    /// <summary>Fails if there is a file of this name with this text anywhere in the scenario's folder, or where all programs may write.</summary>
    public void ShouldNotHold(string name, string text) =>
        Directory.EnumerateFiles(Root, name, SearchOption.AllDirectories).Append(Path.Combine(Path.GetTempPath(), name)).Where(File.Exists)
            .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal)).Should().BeEmpty("nothing was to be written there");

    /// <summary>Removes the scenario's folder.</summary>
    public void Delete()
    {
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
    }

    /// <summary>Removes the run's folder, when the last scenario is over.</summary>
    public static void DeleteRun()
    {
        if (Directory.Exists(Run))
            Directory.Delete(Run, recursive: true);
    }

    /// <summary>Removes what runs that were killed have left: their processes and their folders. Their containers go with the folders.</summary>
    public static void SweepKilledRuns()
    {
        var living = Process.GetProcesses().Select(process => process.Id).ToHashSet();
        foreach (var folder in Directory.EnumerateDirectories(Temporary, RunPrefix + "*"))
        {
            if (!int.TryParse(Path.GetFileName(folder)[RunPrefix.Length..], out var owner) || living.Contains(owner))
                continue;
            Survivors.End(Survivors.Of(folder));
            Guarded(folder, () => Directory.Delete(folder, recursive: true));
        }
    }

    /// <summary>Does something to the disk, and says in one sentence what hinders it.</summary>
    internal static void Guarded(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException(path, e.Message);
        }
    }
}
