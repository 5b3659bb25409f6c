using Acceptance.Support.Containers;

namespace Acceptance.Support;

/// <summary>The container runtime that a scenario may use: none, unless the scenario is tagged <c>@container</c> and one works here.</summary>
public sealed class ContainerGrant
{
    private ContainerRuntime? _runtime;

    /// <summary>Hands the runtime to the scenario.</summary>
    public void Give(ContainerRuntime runtime) => _runtime = runtime;

    /// <summary>The variables that lead to the runtime; empty without one.</summary>
    public IReadOnlyDictionary<string, string> Environment => _runtime?.Environment ?? new Dictionary<string, string>();

    /// <summary>The image to start.</summary>
    public string Image => Runtime.Image;

    /// <summary>The runtime in the words of the system's setting.</summary>
    public string Setting => Runtime.SutSetting;

    /// <summary>What the runtime really is; null without one.</summary>
    public string? Kind => _runtime?.Kind;

    /// <summary>What looks at the containers from outside; null without a runtime.</summary>
    public ContainerWatch? Watch => _runtime is null ? null : ContainerWatch.Over(_runtime);

    private ContainerRuntime Runtime =>
        _runtime ?? throw new InvalidOperationException("This scenario uses a container and does not say so: tag it, its rule or its feature with @container.");
}
