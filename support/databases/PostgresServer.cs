using Acceptance.Support.Processes;

namespace Acceptance.Support.Databases;

/// <summary>One PostgreSQL server for the run, in the run's own folder, on a socket there and on no port; each scenario has a database of its own.</summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    private static string Folder => Workspace.Shared("postgres");

    // A killed run's server is found, and ended, by its HOME.
    internal static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["PATH"] = System.Environment.GetEnvironmentVariable("PATH") ?? "",
        ["HOME"] = Path.GetDirectoryName(Folder)!,
        ["LC_ALL"] = "C.UTF-8",
    };

    /// <summary>Why there is no server here, and what to do; null when there is one.</summary>
    public static string? WhyNot => Programs is null ? "PostgreSQL's server is not installed: `apt-get install postgresql` brings it." : null;

    private static string? Programs { get; } = new[] { "/usr/lib/postgresql" }.Where(Directory.Exists)
        .SelectMany(Directory.EnumerateDirectories)
        .Select(version => Path.Combine(version, "bin"))
        .Concat((System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "pg_ctl")) && File.Exists(Path.Combine(folder, "initdb")));

    /// <summary>Makes an empty database.</summary>
    /// <returns>The connection string.</returns>
    public static async Task<string> DatabaseAsync(string name)
    {
        var socket = await Started.Value;
        await RunAsync("psql", "-X", "-q", "-d", $"host={socket} user=postgres dbname=postgres", "-c", $"CREATE DATABASE \"{name}\"");
        return $"host={socket} user=postgres dbname={name}";
    }

    /// <summary>Stops the server, if it was ever started.</summary>
    public static async Task StopAsync()
    {
        if (Started.IsValueCreated)
            await RunAsync([.. AsSomebody, Path.Combine(Programs!, "pg_ctl"), "-D", Path.Combine(Folder, "data"), "-m", "immediate", "stop"]);
    }

    // The server refuses to run as root.
    private static string[] AsSomebody => System.Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];

    private static async Task<string> StartAsync()
    {
        Directory.CreateDirectory(Folder);
        if (System.Environment.IsPrivilegedProcess)
            await RunAsync("chown", "65534:65534", Folder);
        var data = Path.Combine(Folder, "data");
        await RunAsync([.. AsSomebody, Path.Combine(Programs!, "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--no-locale"]);
        // Nothing has to outlive the run, so nothing waits for a disk.
        await RunAsync([.. AsSomebody, Path.Combine(Programs!, "pg_ctl"), "-D", data, "-w", "-l", Path.Combine(Folder, "log"), "-o", $"-F -h '' -k {Folder}", "start"]);
        return Folder;
    }

    private static async Task RunAsync(params string[] command)
    {
        var outcome = await ProcessGroup.RunAsync(new Command(command[0], [.. command.Skip(1)]) { Folder = Folder, Environment = Environment });
        if (!outcome.Succeeded)
            throw new CommandException($"`{outcome.Command}` failed: {outcome.Error}{outcome.Output}");
    }
}
