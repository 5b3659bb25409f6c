using Acceptance.Support.Containers;

namespace Acceptance.Support.Tests;

/// <summary>Runtimes that tests ask for by name; a test that needs one is skipped where it does not work.</summary>
internal static class Runtimes
{
    private static readonly Dictionary<string, ContainerProbe> Probes = new[] { "docker", "podman", "namespace" }
        .ToDictionary(name => name, name => new ContainerProbe(ProbeSettings.FromEnvironment() with { Forced = name }));

    public static async Task<ContainerRuntime> Need(string name)
    {
        var answer = await Probes[name].Find();
        Skip.If(answer.Runtime is null, answer.Account);
        return answer.Runtime!;
    }

    /// <summary>Deletes the store that a test made in a cache of its own.</summary>
    public static void Forget(ProbeSettings settings)
    {
        foreach (var store in Directory.EnumerateDirectories(Path.Combine(settings.CacheFolder, "podman")))
        {
            new PodmanStore(store).Delete();
            Directory.Exists(store).Should().BeFalse("nothing of it may be mounted any more");
        }
    }

    /// <summary>Fills a folder with links to every program of the PATH but some.</summary>
    public static void LinkPrograms(string folder, params string[] without)
    {
        foreach (var program in ProbeSettings.FromEnvironment().SearchPath.Split(':').Where(Directory.Exists).SelectMany(Directory.EnumerateFiles))
        {
            var link = Path.Combine(folder, Path.GetFileName(program));
            if (!without.Contains(Path.GetFileName(program)) && !Path.Exists(link))
            {
                File.CreateSymbolicLink(link, program);
            }
        }
    }
}
