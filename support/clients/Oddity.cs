namespace Acceptance.Support.Clients;

/// <summary>What can be odd about a piece of a stream, as it lies on the wire.</summary>
public enum Oddity
{
    /// <summary>Its first byte continues a character of the piece before.</summary>
    BeginsInsideACharacter,

    /// <summary>It has no line end at its end.</summary>
    EndsInsideALine,

    /// <summary>Its lines end in CR LF.</summary>
    EndsInCarriageReturns,

    /// <summary>It is a comment, which says nothing.</summary>
    IsAComment,
}
