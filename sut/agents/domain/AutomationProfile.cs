namespace Agents.Domain;

/// <summary>How much a plan may do by itself. Plan wins over action, action over configuration.</summary>
/// <param name="Name">The profile.</param>
/// <param name="Source">Who chose it: plan, action or global.</param>
internal sealed record AutomationProfile(string Name, string Source)
{
    /// <summary>What applies when nobody chooses.</summary>
    public const string Default = "supervised";

    /// <summary>The names that mean something.</summary>
    public static IReadOnlyList<string> Known { get; } = ["manual", "cautious", "review", "supervised", "trusted", "ci"];

    /// <summary>Picks the nearest choice.</summary>
    public static AutomationProfile Of(string? plan, string? action, string global) =>
        plan is not null ? new(Checked(plan), "plan") : action is not null ? new(Checked(action), "action") : new(global, "global");

    /// <summary>Gives the name back if it is known.</summary>
    /// <exception cref="Failure">It is not: falling back to another one would let a plan do more, or less, than was asked.</exception>
    public static string Checked(string name) => Known.Contains(name)
        ? name
        : throw new Failure($"There is no automation profile '{name}'; the known ones are {string.Join(", ", Known)}.");
}
