using Agents.Domain;

namespace Agents.Containers;

/// <summary>What a container is to be.</summary>
/// <param name="Name">A name that no other container has.</param>
/// <param name="Home">The home it belongs to.</param>
/// <param name="Resource">Its image and mounts.</param>
internal sealed record ContainerPlan(string Name, string Home, Resource Resource);
