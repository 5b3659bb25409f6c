namespace Acceptance.Fakes;

/// <summary>The answer comes slowly, by the fake's clock: with a clock of the scenario's own it costs no real time.</summary>
/// <param name="Of">The reply.</param>
/// <param name="Each">How long each event of the stream waits; a whole answer's halves do.</param>
public sealed record Slows(Reply Of, TimeSpan Each) : Delivered
{
    internal override Reply? Reply => Of;

    internal override TimeSpan Pace => Each;

    /// <inheritdoc />
    public override string ToString() => $"{Of}, slowly ({Quoted.Seconds(Each)} s an event)";
}
