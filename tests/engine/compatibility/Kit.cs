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

    /// <summary>With what the kit's own runner is started for a sample, "" for most.</summary>
    public static string Arguments(string sample) => File($"{sample}/{sample}.arguments.txt") is var path && System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path).Trim() : "";

    public static string Source(string path) => Path.Combine(Sources, path);

    public static IEnumerable<string> Samples() => IsInstalled ? Directory.GetDirectories(Folder).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal) : [];
}
