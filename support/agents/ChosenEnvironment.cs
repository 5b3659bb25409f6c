namespace Acceptance.Support.Agents;

/// <summary>Why a plan runs where it runs.</summary>
/// <param name="Level">The level of precedence that decided; 1 is the strongest.</param>
/// <param name="Of">How many levels there are.</param>
/// <param name="Source">The level's name.</param>
public sealed record ChosenEnvironment(int Level, int Of, string Source);
