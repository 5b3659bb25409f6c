namespace Agents.Domain;

/// <summary>How a user corrected a plan.</summary>
/// <param name="Mode">Whether something was taken back.</param>
/// <param name="Guidance">What the user wants, in their words; the model reads it.</param>
/// <param name="Before">The id of the checkpoint that the plan stood at; null when nothing had been executed.</param>
internal sealed record Correction(CorrectionMode Mode, string Guidance, string? Before);
