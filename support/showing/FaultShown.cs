using System.Globalization;
using Acceptance.Fakes;

namespace Acceptance.Support.Showing;

/// <summary>Tells what befell an answer, in words.</summary>
internal static class FaultShown
{
    /// <summary>The words; null when the answer came as it was meant.</summary>
    public static string? Of(Turn? turn, Exchange exchange) => turn switch
    {
        Fails or Troubled => string.Create(CultureInfo.InvariantCulture, $"{turn} (status {exchange.Status})"),
        Delivered delivered => Capital(Whole(delivered) is { } reply ? delivered.ToString()[$"{reply}, ".Length..] : delivered.ToString()),
        _ when exchange.Ended is { IsCompletedSuccessfully: true, Result: Outcome.Abandoned } => "The client hung up before the answer was out.",
        null when exchange.Status >= 400 => string.Create(CultureInfo.InvariantCulture, $"Refused with status {exchange.Status}"),
        _ => null,
    };

    /// <summary>The reply that would have come; null where nothing would.</summary>
    public static Reply? Whole(Delivered delivered) => delivered switch
    {
        BreaksOff broken => broken.Of,
        Errs errs => errs.Of,
        Garbles garbles => garbles.Of,
        Hangs hangs => hangs.Of,
        Pauses pauses => pauses.Of,
        Resets resets => resets.Of,
        Slows slows => slows.Of,
        _ => null,
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
