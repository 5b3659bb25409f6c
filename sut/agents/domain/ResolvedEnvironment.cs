namespace Agents.Domain;

/// <summary>Where a plan runs, and which of the six levels said so.</summary>
/// <param name="Resource">The container's name, or null for the host.</param>
/// <param name="Level">The level that decided.</param>
internal sealed record ResolvedEnvironment(string? Resource, EnvironmentLevel Level)
{
    /// <summary>The level in the user's words.</summary>
    public string Source => Level switch
    {
        EnvironmentLevel.PlanOverride => "plan override",
        EnvironmentLevel.ProjectOverride => "project override",
        EnvironmentLevel.NearestDevcontainer => "nearest devcontainer",
        EnvironmentLevel.PlanFallback => "plan fallback",
        EnvironmentLevel.ProjectFallback => "project fallback",
        _ => "host",
    };

    /// <summary>Decides: of all who ask, the lowest level wins, and the host is always there.</summary>
    /// <param name="plan">What the plan asks for.</param>
    /// <param name="project">What the project asks for.</param>
    /// <param name="devcontainer">The container that the repository describes, by the name of its resource.</param>
    public static ResolvedEnvironment Of(EnvironmentRequest? plan, EnvironmentRequest? project, string? devcontainer = null)
    {
        List<ResolvedEnvironment> claims = [new(null, EnvironmentLevel.Host)];
        if (plan is not null)
        {
            claims.Add(new(plan.Resource, plan.Priority is EnvironmentPriority.Override ? EnvironmentLevel.PlanOverride : EnvironmentLevel.PlanFallback));
        }

        if (project is not null)
        {
            claims.Add(new(
                project.Resource,
                project.Priority is EnvironmentPriority.Override ? EnvironmentLevel.ProjectOverride : EnvironmentLevel.ProjectFallback));
        }

        if (devcontainer is not null)
        {
            claims.Add(new(devcontainer, EnvironmentLevel.NearestDevcontainer));
        }

        return claims.MinBy(claim => claim.Level)!;
    }
}
