using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>The answer breaks off: what was sent arrives, then the connection ends without the answer's end.</summary>
/// <param name="Of">The reply that does not get through.</param>
/// <param name="After">How many events of the stream arrive; of a whole answer the first half does.</param>
public sealed record BreaksOff(Reply Of, int After = 1) : Delivered
{
    internal override Reply? Reply => Of;

    internal override int? At(Wire wire) => wire.Framing == Framing.Whole ? 1 : After;

    // Throwing after the flush ends the body early and keeps what was sent; an abort would reset the connection and lose it.
    internal override Task<bool> Happens(HttpContext http, CancellationToken gone) => throw new AnswerBrokenOffException();

    /// <inheritdoc />
    public override string ToString() => $"{Of}, but breaks off after {After} events";
}
