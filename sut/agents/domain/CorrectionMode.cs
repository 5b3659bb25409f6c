namespace Agents.Domain;

/// <summary>How a plan is corrected.</summary>
internal enum CorrectionMode
{
    /// <summary>Back to a decision, to take it again.</summary>
    Revert,

    /// <summary>On from where the plan stands, with one thing more to do.</summary>
    Append,
}
