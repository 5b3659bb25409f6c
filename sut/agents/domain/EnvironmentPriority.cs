namespace Agents.Domain;

/// <summary>How strongly a plan or a project asks for an environment.</summary>
internal enum EnvironmentPriority
{
    /// <summary>Only where nothing nearer decides.</summary>
    Fallback,

    /// <summary>Before anything that a lower level says.</summary>
    Override,
}
