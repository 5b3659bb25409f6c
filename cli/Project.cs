using System.Reflection;

namespace Acceptance.Cli;

/// <summary>Where things of this project are.</summary>
internal static class Project
{
    /// <summary>The folder that holds the suite.</summary>
    public static string Root { get; } = typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Where a run leaves what people look at: ACCEPTANCE_ARTIFACTS, else artifacts/.</summary>
    public static string Artifacts => Path.GetFullPath(Environment.GetEnvironmentVariable("ACCEPTANCE_ARTIFACTS") is { Length: > 0 } named ? named : Path.Combine(Root, "artifacts"));
}
