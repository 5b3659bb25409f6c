using Agents.Processes;

namespace Agents.Containers;

/// <summary>Something that runs containers.</summary>
internal interface IContainerRuntime
{
    /// <summary>What settings and records call it: docker, podman or namespace.</summary>
    string Kind { get; }

    /// <summary>What the user is told it is.</summary>
    string Title { get; }

    /// <summary>Why it cannot be used here, or null when it can.</summary>
    Task<string?> WhyNotAsync(CancellationToken cancel);

    /// <summary>Starts a container that does nothing until it is told to, with no network, and gives its id.</summary>
    /// <exception cref="Failure">It does not start.</exception>
    Task<string> StartAsync(ContainerPlan plan, CancellationToken cancel);

    /// <summary>The inside of a container.</summary>
    /// <param name="id">The container's id.</param>
    /// <param name="variables">What programs there find in their environment, beside the container's own.</param>
    IPlace Enter(string id, IReadOnlyDictionary<string, string> variables);

    /// <summary>Whether the container runs.</summary>
    Task<bool> RunsAsync(string id, CancellationToken cancel);

    /// <summary>Ends the container and all in it; returns when nothing is left.</summary>
    /// <exception cref="Failure">Something is left.</exception>
    Task RemoveAsync(string id, CancellationToken cancel);
}
