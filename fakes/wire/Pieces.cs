using System.Buffers;

namespace Acceptance.Fakes.Wires;

/// <summary>Pieces of JSON side by side.</summary>
internal static class Pieces
{
    /// <summary>The pieces with commas between them.</summary>
    public static Json Join(IEnumerable<Json> pieces)
    {
        var joined = Scratch.Take();
        foreach (var piece in pieces)
        {
            if (joined.WrittenCount > 0)
            {
                joined.Write(","u8);
            }

            joined.Write(piece.Utf8.Span);
        }

        var bytes = joined.WrittenSpan.ToArray();
        Scratch.Give(joined);
        return new(bytes);
    }
}
