namespace Acceptance.Support.Containers;

/// <summary>A container that a system under test has started.</summary>
/// <param name="Id">The engine's id; for a namespace sandbox the process id of its first process.</param>
/// <param name="Resource">The resource it stands for, in the system's words.</param>
/// <param name="State">The engine's word for it: running, exited, created.</param>
public sealed record RunningContainer(string Id, string Resource, string State);
