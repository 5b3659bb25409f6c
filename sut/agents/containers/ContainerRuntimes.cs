using Agents.State;

namespace Agents.Containers;

/// <summary>Chooses what runs containers here.</summary>
internal static class ContainerRuntimes
{
    /// <summary>The runtime of that kind.</summary>
    public static IContainerRuntime Of(string kind, Home home) => kind == "namespace" ? new NamespaceRuntime(home) : new EngineRuntime(kind);

    /// <summary>The one that the user chose, or the first that works: docker, podman, the namespace sandbox.</summary>
    /// <exception cref="Failure">None works; it says why for each.</exception>
    public static async Task<IContainerRuntime> ChooseAsync(string setting, Home home, CancellationToken cancel)
    {
        if (setting != "auto")
        {
            return Of(setting, home);
        }

        var reasons = new List<string>();
        foreach (var runtime in new[] { "docker", "podman", "namespace" }.Select(kind => Of(kind, home)))
        {
            if (await runtime.WhyNotAsync(cancel) is not { } reason)
            {
                return runtime;
            }

            reasons.Add($"{runtime.Title}: {reason.TrimEnd('.')}");
        }

        throw new Failure($"Nothing here can run a container ({string.Join("; ", reasons)}); install podman or docker and try again.");
    }
}
