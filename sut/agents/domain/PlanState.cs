namespace Agents.Domain;

/// <summary>How a plan's current phase stands.</summary>
internal enum PlanState
{
    /// <summary>It has not begun.</summary>
    Queued,

    /// <summary>It is being worked on.</summary>
    Processing,

    /// <summary>It is done.</summary>
    Complete,

    /// <summary>It is done, and what comes next waits for a human: the plan's profile lets nothing more run by itself.</summary>
    AwaitingInput,

    /// <summary>It failed, and can be tried again.</summary>
    Errored,

    /// <summary>A guard stopped it; it can be tried again when the guard allows more.</summary>
    Blocked,

    /// <summary>All is committed.</summary>
    Applied,

    /// <summary>The user gave it up.</summary>
    Cancelled,
}
