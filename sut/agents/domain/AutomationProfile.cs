namespace Agents.Domain;

/// <summary>The profile that says how much a plan may do by itself. Plan wins over action, action over configuration.</summary>
/// <param name="Name">The profile.</param>
/// <param name="Source">Who chose it: plan, action or global.</param>
internal sealed record AutomationProfile(string Name, string Source)
{
    /// <summary>What applies when nobody chooses.</summary>
    public const string Default = "supervised";

    /// <summary>Picks the nearest choice.</summary>
    public static AutomationProfile Of(string? plan, string? action, string global) =>
        Misbehaviour.Is("global-profile-first") ? new(global, "global")
        : plan is not null ? new(plan, "plan")
        : action is not null ? new(action, "action")
        : new(global, "global");
}
