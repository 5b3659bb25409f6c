namespace Acceptance.Fakes.Wires;

/// <summary>How an answer is cut on the wire.</summary>
internal enum Framing
{
    /// <summary>One JSON body.</summary>
    Whole,

    /// <summary>Server-sent events.</summary>
    Events,

    /// <summary>One JSON array, element by element: Gemini's stream when it is not asked for events.</summary>
    Array,
}
