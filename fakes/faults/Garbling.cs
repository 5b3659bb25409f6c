namespace Acceptance.Fakes;

/// <summary>The ways in which bytes come that a client must bear or must notice.</summary>
public enum Garbling
{
    /// <summary>JSON that does not parse: a whole body, or the event in the middle of a stream.</summary>
    MalformedJson,

    /// <summary>JSON that ends too early: a whole body, or the event in the middle of a stream.</summary>
    TruncatedJson,

    /// <summary>No body at all.</summary>
    EmptyBody,

    /// <summary>The right body, said to be HTML.</summary>
    WrongContentType,

    /// <summary>A stream whose last event comes twice.</summary>
    DuplicateEnd,

    /// <summary>A stream whose last two events come in the wrong order.</summary>
    ReorderedEnd,

    /// <summary>A stream whose last event does not come; it ends properly as HTTP has it.</summary>
    MissingEnd,

    /// <summary>A stream whose events are cut inside a character of several bytes, where they have one. A client must bear it.</summary>
    SplitCharacters,

    /// <summary>A stream whose events are cut inside a line. A client must bear it.</summary>
    SplitLines,

    /// <summary>A stream whose lines end in CR LF. A client must bear it.</summary>
    CarriageReturns,

    /// <summary>A stream with a comment before each event. A client must bear it.</summary>
    KeepAlives,
}
