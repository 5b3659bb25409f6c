namespace Acceptance.Cli.Running;

/// <summary>A scenario that runs now.</summary>
/// <param name="Since">When its start was read, which is at most a blink later than it was.</param>
internal sealed record Running(string Title, DateTimeOffset Since);
