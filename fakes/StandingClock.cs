namespace Acceptance.Fakes;

/// <summary>A clock whose date never moves: what is stamped with it is the same in every run. Its timers are the machine's.</summary>
internal sealed class StandingClock : TimeProvider
{
    private static readonly DateTimeOffset Then = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Then;
}
