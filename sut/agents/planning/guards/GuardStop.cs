namespace Agents.Planning.Guards;

/// <summary>A guard did not let something happen, and it did not happen.</summary>
/// <param name="guard">The guard's name, as in the action's file.</param>
/// <param name="source">Where it is set.</param>
/// <param name="what">What it did not let happen, the middle of a sentence.</param>
/// <param name="remedy">What the user can do, the end of a sentence.</param>
internal sealed class GuardStop(string guard, string source, string what, string remedy)
    : Exception($"The guard {guard}, set in {source}, stopped the plan: {what}; {remedy}.")
{
    /// <summary>The guard's name.</summary>
    public string Guard => guard;

    /// <summary>Where it is set.</summary>
    public string SetIn => source;

    /// <summary>What the user can do.</summary>
    public string Remedy => remedy;

    /// <summary>The tool that was not run, if it was about one.</summary>
    public string? Tool { get; init; }
}
