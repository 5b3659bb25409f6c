using System.Reflection;

namespace Report.Tests;

/// <summary>The golden messages of Cucumber's Compatibility Kit, where npm has put them.</summary>
internal static class Kit
{
    public const string HowToInstall = "The Cucumber Compatibility Kit is not installed: run 'npm ci' in tests/engine.";

    private static readonly string Folder = typeof(Kit).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(each => each.Key == "Kit").Value!;

    public static bool IsInstalled => Directory.Exists(Folder);

    /// <summary>The samples' names; a name that is none where the kit is missing, so that the tests say so.</summary>
    public static TheoryData<string> Samples => IsInstalled
        ? new(Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Where(name => File.Exists(Messages(name))).Order(StringComparer.Ordinal))
        : new("(not installed)");

    public static string Messages(string sample) => Path.Combine(Folder, sample, $"{sample}.ndjson");
}
