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

    /// <summary>It failed, and can be tried again.</summary>
    Errored,

    /// <summary>All is committed.</summary>
    Applied,

    /// <summary>The user gave it up.</summary>
    Cancelled,
}
