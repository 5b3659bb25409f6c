namespace Acceptance.Support.Model;

/// <summary>How an answer arrives: at once, or in pieces.</summary>
public enum Delivery
{
    /// <summary>One JSON document.</summary>
    Whole,

    /// <summary>Server-sent events.</summary>
    Streamed,
}
