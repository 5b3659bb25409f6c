namespace Acceptance.Support.Agents;

/// <summary>How far a developer takes a plan.</summary>
public enum Phase
{
    /// <summary>The strategy is made.</summary>
    Made,

    /// <summary>The strategy is carried out in the sandbox.</summary>
    Executed,

    /// <summary>The change is applied.</summary>
    Applied,
}
