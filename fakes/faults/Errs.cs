namespace Acceptance.Fakes;

/// <summary>The provider gets into trouble in mid-stream and says so in an event of the stream; the HTTP status was fine.</summary>
/// <param name="Of">The reply that does not get through.</param>
/// <param name="With">The trouble.</param>
/// <param name="After">How many events of the stream arrive before.</param>
public sealed record Errs(Reply Of, Trouble With = Trouble.ServerError, int After = 1) : Delivered
{
    internal override Reply? Reply => Of;

    /// <inheritdoc />
    public override string ToString() => $"{Of}, but an error ({With}) after {After} events";
}
