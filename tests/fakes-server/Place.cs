using System.Reflection;

namespace Acceptance.Fakes.Server.Tests;

/// <summary>Where the project's own files are.</summary>
internal static class Place
{
    public static string Root { get; } = Metadata("Root");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string Of(string path) => Path.Combine(Root, path);

    private static string Metadata(string key) =>
        typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(pair => pair.Key == key).Value!;
}
