namespace Acceptance.Fakes;

/// <summary>The model says a text.</summary>
/// <param name="Chunks">The text, in the pieces a stream delivers it in. A single piece is streamed word by word, as a provider would.</param>
public sealed record Says(params string[] Chunks) : Reply
{
    /// <summary>The whole text.</summary>
    public string Whole => Chunks.Length == 1 ? Chunks[0] : string.Concat(Chunks);

    /// <summary>The pieces in which a stream delivers the text; never an empty one.</summary>
    internal IReadOnlyList<string> Deltas => Words.Pieces(Chunks);

    /// <inheritdoc />
    public override string ToString() => $"Says {Quoted.Line(Whole)}";
}
