namespace Agents.Domain;

/// <summary>The three phases of a plan.</summary>
internal enum Phase
{
    /// <summary>The model is asked for the steps.</summary>
    Strategize,

    /// <summary>The model is asked for the files, which are written to the sandbox.</summary>
    Execute,

    /// <summary>The changes are committed.</summary>
    Apply,
}
