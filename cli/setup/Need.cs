namespace Acceptance.Cli.Setup;

/// <summary>Something that scenarios or tests use and a machine may lack.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Why">What is skipped without it.</param>
/// <param name="IsThere">Looks, without running anything slow.</param>
/// <param name="Supply">How to get it.</param>
internal sealed record Need(string Name, string Why, Func<bool> IsThere, Supply Supply);
