namespace Agents.Domain;

/// <summary>The six levels that can decide where a plan runs; the lowest number that has a say wins.</summary>
internal enum EnvironmentLevel
{
    /// <summary>The plan insists.</summary>
    PlanOverride = 1,

    /// <summary>The project insists.</summary>
    ProjectOverride = 2,

    /// <summary>The repository describes its own container.</summary>
    NearestDevcontainer = 3,

    /// <summary>The plan suggests.</summary>
    PlanFallback = 4,

    /// <summary>The project suggests.</summary>
    ProjectFallback = 5,

    /// <summary>Nobody says anything: this machine.</summary>
    Host = 6,
}
