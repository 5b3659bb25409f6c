namespace Agents.Domain;

/// <summary>How a plan stood at one time, so that it can go back there.</summary>
/// <param name="Id">Counted within the plan: cp-1, cp-2, ...</param>
/// <param name="What">What had just happened.</param>
/// <param name="Steps">The steps at that time.</param>
/// <param name="Trees">What each repository's working copy held.</param>
internal sealed record Checkpoint(string Id, string What, IReadOnlyList<string> Steps, IReadOnlyList<CheckpointTree> Trees)
{
    /// <summary>The ids of the decisions that stood then.</summary>
    public IReadOnlyList<string> Standing { get; init; } = [];

    /// <summary>The ids of the child plans whose work was there then.</summary>
    public IReadOnlyList<string> TakenIn { get; init; } = [];

    /// <summary>What was to be done to databases then.</summary>
    public IReadOnlyList<Migration> Migrations { get; init; } = [];
}
