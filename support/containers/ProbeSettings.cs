namespace Acceptance.Support.Containers;

/// <summary>What the search for a container runtime may use. The defaults are the process's own environment.</summary>
public sealed record ProbeSettings
{
    // Addresses of engines only: a variable that could hold a credential never reaches a runtime's client.
    private static readonly string[] Addresses =
        ["HOME", "XDG_RUNTIME_DIR", "DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CERT_PATH", "DOCKER_TLS_VERIFY"];

    /// <summary>Folders, colon-separated, in which programs are looked for.</summary>
    public required string SearchPath { get; init; }

    /// <summary><c>docker</c>, <c>podman</c>, <c>namespace</c> or <c>none</c>; null tries them all (ACCEPTANCE_CONTAINERS).</summary>
    public string? Forced { get; init; }

    /// <summary>True turns every skip into a failure (ACCEPTANCE_REQUIRE_CONTAINERS=1).</summary>
    public bool Required { get; init; }

    /// <summary>Keeps the image and podman's store between runs (ACCEPTANCE_CACHE, else the user's cache folder).</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Tells what in the cache is old.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Variables that say where an engine listens.</summary>
    public IReadOnlyDictionary<string, string> Reach { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads the settings from this process's environment.</summary>
    public static ProbeSettings FromEnvironment() => new()
    {
        SearchPath = Variable("PATH") ?? "",
        Forced = Variable("ACCEPTANCE_CONTAINERS"),
        Required = Variable("ACCEPTANCE_REQUIRE_CONTAINERS") is "1" or "true",
        CacheFolder = Path.GetFullPath(Variable("ACCEPTANCE_CACHE") ?? UsersCache()),
        Reach = Addresses.Where(name => Variable(name) is not null).ToDictionary(name => name, name => Variable(name)!),
    };

    private static string UsersCache() => Path.Combine(
        Variable("XDG_CACHE_HOME")
            ?? (Variable("HOME") is { } home ? Path.Combine(home, ".cache") : Path.GetTempPath()),
        "acceptance");

    private static string? Variable(string name) =>
        System.Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
