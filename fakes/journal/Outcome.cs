namespace Acceptance.Fakes;

/// <summary>How an exchange ended.</summary>
public enum Outcome
{
    /// <summary>The answer went out as it was scripted, faults included.</summary>
    Sent,

    /// <summary>The client hung up before the answer was out.</summary>
    Abandoned,

    /// <summary>The conversation was closed, or the server stopped, before the answer was out.</summary>
    Closed,
}
