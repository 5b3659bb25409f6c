using System.Reflection;

namespace Engine.Tests.Compatibility;

/// <summary>The Cucumber Compatibility Kit, where npm has put it.</summary>
internal static class Kit
{
    public const string HowToInstall = "The Cucumber Compatibility Kit is not installed: run 'npm ci' in tests/engine.";

    private static readonly string Sources =
        typeof(Kit).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(each => each.Key == "Sources").Value!;

    private static readonly string Modules = Source("node_modules/@cucumber");

    public static bool IsInstalled => Directory.Exists(Folder);

    public static string Schema => Path.Combine(Modules, "messages/messages.schema.json");

    private static string Folder => Path.Combine(Modules, "compatibility-kit/features");

    public static string File(string path) => Path.Combine(Folder, path);

    public static string Source(string path) => Path.Combine(Sources, path);

    public static IEnumerable<string> Samples() => IsInstalled ? Directory.GetDirectories(Folder).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal) : [];
}
