namespace Agents.Planning;

/// <summary>The plan that a user asks for, in the user's words.</summary>
/// <param name="Action">The action's name.</param>
/// <param name="Projects">The names of the projects, in the order in which they are to be applied.</param>
internal sealed record PlanWish(string Action, IReadOnlyList<string> Projects)
{
    /// <summary>How much it may do by itself; null leaves that to the action and the configuration.</summary>
    public string? Profile { get; init; }

    /// <summary>What the action needs to know, each as name=value.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>The container to run in; null leaves that to the project and its repositories.</summary>
    public string? Environment { get; init; }

    /// <summary>override or fallback.</summary>
    public string? Priority { get; init; }
}
