namespace Agents.Domain;

/// <summary>Why a plan failed.</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Step">The phase it failed in.</param>
internal sealed record PlanError(string Message, Phase Step)
{
    /// <summary>The tool that it is about, if any.</summary>
    public string? Tool { get; init; }

    /// <summary>The guard that stopped it, if one did.</summary>
    public string? Guard { get; init; }

    /// <summary>Where that guard is set.</summary>
    public string? GuardSource { get; init; }

    /// <summary>What the user can do about it.</summary>
    public string? Remedy { get; init; }
}
