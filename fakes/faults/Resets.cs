using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>The connection is reset in mid-answer. A reset overtakes what was sent: how much of it the client still reads is not certain.</summary>
/// <param name="Of">The reply that does not get through.</param>
/// <param name="After">How many events of the stream are sent before; of a whole answer the first half is.</param>
public sealed record Resets(Reply Of, int After = 1) : Delivered
{
    internal override Reply? Reply => Of;

    internal override int? At(Wire wire) => wire.Framing == Framing.Whole ? 1 : After;

    internal override Task<bool> Happens(HttpContext http, CancellationToken gone)
    {
        http.Abort();
        return Task.FromResult(false);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Of}, but the connection is reset after {After} events";
}
