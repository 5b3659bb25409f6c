namespace Acceptance.Support.Containers;

/// <summary>One way to run a container that may or may not work on this machine.</summary>
internal interface ICandidate
{
    /// <summary>Its name in ACCEPTANCE_CONTAINERS.</summary>
    string Setting { get; }

    /// <summary>Makes it ready and runs the trial in it. Throws <see cref="CandidateUnusable"/> with the reason.</summary>
    Task<ContainerRuntime> Prepare();
}
