namespace Suite.Tests;

/// <summary>How a scenario ended.</summary>
/// <param name="Outcome">Passed, Failed or NotExecuted.</param>
/// <param name="Message">What a failed or skipped one says.</param>
internal sealed record Ending(string Outcome, string Message);
