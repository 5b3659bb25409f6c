namespace Acceptance.Support.Containers;

/// <summary>What a search for a container runtime came to.</summary>
/// <param name="Runtime">The first candidate that passed the probe, or null.</param>
/// <param name="Account">One line: what runs and which candidates were passed over, or why nothing does and what to install.</param>
/// <param name="MustFail">True where a scenario that needs a container has to fail instead of being skipped.</param>
public sealed record ProbeResult(ContainerRuntime? Runtime, string Account, bool MustFail);
