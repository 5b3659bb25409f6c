namespace Acceptance.Support.Clients;

/// <summary>What can befall a reply on its way.</summary>
public enum Fate
{
    /// <summary>It ends properly as HTTP has it, and too early.</summary>
    BreaksOff,

    /// <summary>The connection is reset.</summary>
    IsReset,

    /// <summary>Nothing more comes.</summary>
    Hangs,

    /// <summary>The provider tells of its trouble in an event of the stream.</summary>
    EndsInAnError,
}
