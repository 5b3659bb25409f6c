using System.ComponentModel;

namespace Acceptance.Support.Containers;

/// <summary>
/// Finds a container runtime that really works: docker, then podman with private settings, then a namespace sandbox.
/// The search runs once for each probe, whoever asks first; everybody gets the same answer.
/// </summary>
public sealed class ContainerProbe
{
    internal const string InstallLine =
        "apt-get update && apt-get install -y --no-install-recommends podman runc netavark iptables catatonit";

    private readonly Lazy<Task<ProbeResult>> found;

    /// <summary>A probe of its own, for settings other than the run's.</summary>
    public ContainerProbe(ProbeSettings settings) => found = new(() => Task.Run(() => Search(settings)));

    /// <summary>The probe that every scenario of this run shares.</summary>
    public static ContainerProbe OfThisRun { get; } = new(ProbeSettings.FromEnvironment());

    /// <summary>Gives the runtime, or one line of reasons. Never throws because a runtime is broken: that is a reason.</summary>
    public Task<ProbeResult> Find() => found.Value;

    private static async Task<ProbeResult> Search(ProbeSettings settings)
    {
        ICandidate[] candidates =
            [new DockerCandidate(settings), new PodmanCandidate(settings), new NamespaceCandidate(settings)];
        if (settings.Forced is "none")
        {
            return new(null, "Containers are switched off by ACCEPTANCE_CONTAINERS=none; unset it to use them.", settings.Required);
        }
        var tried = candidates.Where(candidate => settings.Forced is null || settings.Forced == candidate.Setting).ToArray();
        if (tried.Length == 0)
        {
            return new(null, $"ACCEPTANCE_CONTAINERS is \"{settings.Forced}\"; set it to docker, podman, namespace or none.", true);
        }
        var reasons = new List<string>();
        foreach (var candidate in tried)
        {
            try
            {
                var runtime = await candidate.Prepare();
                return new(runtime, Account(runtime, reasons), false);
            }
            catch (Exception e) when (e is CandidateUnusable or TimeoutException or IOException or UnauthorizedAccessException or Win32Exception)
            {
                reasons.Add($"{candidate.Setting}: {e.Message.TrimEnd('.')}");
            }
        }
        return new(
            null,
            $"No container runtime works here ({string.Join("; ", reasons)}). Install one: {InstallLine}",
            settings.Required || settings.Forced is not null);
    }

    private static string Account(ContainerRuntime runtime, List<string> passedOver) =>
        passedOver.Count == 0 ? $"Containers: {runtime.Kind}." : $"Containers: {runtime.Kind} (passed over: {string.Join("; ", passedOver)}).";
}
