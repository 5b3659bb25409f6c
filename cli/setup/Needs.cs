namespace Acceptance.Cli.Setup;

/// <summary>All that the suite and the tests use beside the .NET SDK.</summary>
internal static class Needs
{
    /// <summary>In the order in which they are got: npm comes before what it installs.</summary>
    public static IReadOnlyList<Need> Of(string root) =>
    [
        new("git", "every scenario with a repository", () => Program("git"), new Packages("git")),
        new("gcc", "compiling the reference program to native code; else each of its commands takes longer", () => File.Exists("/usr/bin/gcc"), new Packages("gcc", "libc6-dev")),
        new("a container runtime", "container scenarios in real containers; else they run in a sandbox of Linux namespaces, where that works",
            () => DockerRuns() || (Program("podman") && Program("runc")), new Packages("podman", "runc", "netavark", "iptables", "catatonit")),
        new("busybox", "the agents' own tests with podman, which make their image of it", () => Program("busybox"), new Packages("busybox-static")),
        new("sqlite3", "scenarios with a database", () => Program("sqlite3"), new Packages("sqlite3")),
        new("PostgreSQL", "scenarios with a database server of their own", () => Server("postgresql", "bin/pg_ctl") || Program("pg_ctl"), new Packages("postgresql")),
        new("chromium", "scenarios that look at the living documentation in a browser", () => Program("chromium") || Program("google-chrome"), new Packages("chromium")),
        new("pytest", "the test that drives the fake from Python", () => Program("pytest-3") || Program("pytest"), new Packages("python3-pytest")),
        new("npm", "tests with the providers' JavaScript clients", () => Program("npm"), new Packages("nodejs", "npm")),
        .. Directory.EnumerateFiles(Path.Combine(root, "tests"), "package-lock.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 })
            .Select(file => Path.GetDirectoryName(file)!).Where(folder => !folder.Contains("node_modules", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(folder => new Need($"Node packages of {Path.GetRelativePath(root, folder)}", "its tests with JavaScript programs", () => Installed(folder), new NodePackages(folder))),
    ];

    private static bool Program(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe")) || File.Exists(Path.Combine(folder, name + ".cmd"))));

    // Debian keeps a server's programs off the PATH, in a folder for each version.
    private static bool Server(string name, string program) => Path.Combine("/usr/lib", name) is var folder && Directory.Exists(folder)
        && Directory.EnumerateDirectories(folder).Any(version => File.Exists(Path.Combine(version, program)));

    // The client alone runs nothing: there has to be an engine behind it.
    private static bool DockerRuns() => Program("docker") && (File.Exists("/var/run/docker.sock") || Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 });

    // npm writes this file last, from the lock that it installed.
    private static bool Installed(string folder) =>
        new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json")) is { Exists: true } done && done.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
}
