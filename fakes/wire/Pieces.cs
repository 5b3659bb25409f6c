namespace Acceptance.Fakes.Wires;

/// <summary>Pieces of JSON side by side.</summary>
internal static class Pieces
{
    /// <summary>The pieces with commas between them.</summary>
    public static Json Join(IEnumerable<Json> pieces)
    {
        var joined = new List<byte>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0)
            {
                joined.Add((byte)',');
            }

            joined.AddRange(piece.Utf8.Span);
        }

        return new(joined.ToArray());
    }
}
