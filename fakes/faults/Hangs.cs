using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>The provider hangs: nothing more comes until the client hangs up or the conversation is closed.</summary>
/// <param name="Of">The reply that it hangs in; none for a provider that does not even send headers.</param>
/// <param name="After">How many events of the stream arrive before; of a whole answer the first half does.</param>
public sealed record Hangs(Reply? Of = null, int After = 1) : Delivered
{
    internal override Reply? Reply => Of;

    internal override int? At(Wire wire) => Of is null ? 0 : wire.Framing == Framing.Whole ? 1 : After;

    internal override async Task<bool> Happens(HttpContext http, CancellationToken gone)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Abort();
        return false;
    }

    /// <inheritdoc />
    public override string ToString() => Of is null ? "Hangs" : $"{Of}, but hangs after {After} events";
}
