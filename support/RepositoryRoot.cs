using System.Reflection;

namespace Acceptance.Support;

/// <summary>Where this repository is, as the build saw it.</summary>
public static class RepositoryRoot
{
    /// <summary>The full path.</summary>
    public static string Folder { get; } = Metadata("RepositoryRoot");

    /// <summary>What the project file noted under a key.</summary>
    public static string Metadata(string key) =>
        typeof(RepositoryRoot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
