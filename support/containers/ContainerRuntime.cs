namespace Acceptance.Support.Containers;

/// <summary>A container runtime that has passed the probe, and what a program needs to reach it.</summary>
/// <param name="Kind">What it really is: <c>docker</c>, <c>podman</c> or <c>namespace sandbox</c>.</param>
/// <param name="Image">The image's name, ready in the runtime's store; a namespace sandbox shows the host's own programs and ignores it.</param>
/// <param name="Environment">Variables that lead a process with an otherwise clean environment to this runtime.</param>
/// <param name="SutSetting">The same runtime in the words of a system's settings: <c>docker</c>, <c>podman</c> or <c>namespace</c>.</param>
public sealed record ContainerRuntime(
    string Kind,
    string Image,
    IReadOnlyDictionary<string, string> Environment,
    string SutSetting);
