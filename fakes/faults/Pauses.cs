using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>The answer pauses until the scenario opens a gate.</summary>
/// <param name="Of">The reply.</param>
/// <param name="After">After how many pieces of what the model says: words, or the chunks that were scripted. 0 is before all; a whole answer pauses before its first byte.</param>
/// <param name="Gate">The gate.</param>
public sealed record Pauses(Reply Of, int After, Gate Gate) : Delivered
{
    internal override Reply? Reply => Of;

    internal override int? At(Wire wire) =>
        After == 0 || wire.Framing == Framing.Whole ? 0 : After <= wire.Marks.Count ? wire.Marks[After - 1] : int.MaxValue;

    internal override Task<bool> Happens(HttpContext http, CancellationToken gone) => Gate.Pass(gone);

    internal override string? Impossible(Wire wire) => At(wire) == int.MaxValue
        ? $"it is to pause after {After} pieces of what the model says, and there are {wire.Marks.Count}"
        : null;

    /// <inheritdoc />
    public override string ToString() => $"{Of}, pausing after {After} pieces";
}
