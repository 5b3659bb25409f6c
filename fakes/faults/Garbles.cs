using System.Text;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes;

/// <summary>The answer's bytes come otherwise than they should.</summary>
/// <param name="Of">The reply.</param>
/// <param name="How">What is wrong with the bytes.</param>
public sealed record Garbles(Reply Of, Garbling How) : Delivered
{
    internal override Reply? Reply => Of;

    internal override string? ContentType => How == Garbling.WrongContentType ? "text/html; charset=utf-8" : null;

    internal override IReadOnlyList<ReadOnlyMemory<byte>> Pieces(Wire wire)
    {
        var whole = wire.Framing == Framing.Whole;
        IReadOnlyList<ReadOnlyMemory<byte>> events = whole ? [wire.All] : Halves.Or(wire);
        var middle = events.Count / 2;
        return How switch
        {
            Garbling.MalformedJson => [.. events.Select((piece, index) => index == middle ? Malformed(piece) : piece)],
            Garbling.TruncatedJson => [.. events.Select((piece, index) => index == middle ? Truncated(piece, whole) : piece)],
            Garbling.EmptyBody => [],
            Garbling.DuplicateEnd => [.. events, events[^1]],
            Garbling.ReorderedEnd => [.. events.SkipLast(2), events[^1], events[^2]],
            Garbling.MissingEnd => [.. events.SkipLast(1)],
            Garbling.SplitCharacters => [.. events.SelectMany(piece => Split(piece, InCharacter(piece)))],
            Garbling.SplitLines => [.. events.SelectMany(piece => Split(piece, piece.Length / 2))],
            Garbling.CarriageReturns => [.. events.Select(piece => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(piece.Span).Replace("\n", "\r\n", StringComparison.Ordinal)))],
            Garbling.KeepAlives => [.. events.SelectMany(piece => new[] { ": keep-alive\n\n"u8.ToArray(), piece })],
            _ => events,
        };
    }

    internal override string? Impossible(Wire wire) =>
        How is Garbling.MalformedJson or Garbling.TruncatedJson or Garbling.EmptyBody or Garbling.WrongContentType || wire.Framing == Framing.Events
            ? null
            : $"{How} needs a stream of events, and the client asked for none";

    private static ReadOnlyMemory<byte> Malformed(ReadOnlyMemory<byte> piece)
    {
        var broken = piece.ToArray();
        broken[broken.AsSpan().LastIndexOf((byte)':')] = (byte)'=';
        return broken;
    }

    private static ReadOnlyMemory<byte> Truncated(ReadOnlyMemory<byte> piece, bool whole) =>
        whole ? piece[..(piece.Length / 2)] : (byte[])[.. piece.Span[..(piece.Length / 2)], .. "\n\n"u8];

    private static IEnumerable<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> piece, int at) => at <= 0 ? [piece] : [piece[..at], piece[at..]];

    private static int InCharacter(ReadOnlyMemory<byte> piece) => piece.Span.IndexOfAnyInRange((byte)0x80, (byte)0xBF);

    /// <inheritdoc />
    public override string ToString() => $"{Of}, garbled: {How}";
}
