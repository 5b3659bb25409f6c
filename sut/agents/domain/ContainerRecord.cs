namespace Agents.Domain;

/// <summary>The container that a resource has, or had.</summary>
/// <param name="Resource">The resource's name.</param>
/// <param name="Runtime">docker, podman or namespace.</param>
/// <param name="Id">What the runtime calls it.</param>
/// <param name="Plan">The plan that works in it.</param>
/// <param name="Running">Whether it runs; false once it is removed.</param>
internal sealed record ContainerRecord(string Resource, string Runtime, string Id, string Plan, bool Running);
