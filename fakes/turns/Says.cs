namespace Acceptance.Fakes;

/// <summary>The model says a text.</summary>
/// <param name="Chunks">The text, in the pieces a stream delivers it in. A single piece is streamed word by word, as a provider would.</param>
public sealed record Says(params string[] Chunks) : Reply
{
    /// <summary>The whole text.</summary>
    public string Text => Chunks.Length == 1 ? Chunks[0] : string.Concat(Chunks);

    /// <summary>The pieces in which a stream delivers the text; never an empty one.</summary>
    internal IReadOnlyList<string> Deltas => Chunks.Length == 1 ? Words.Of(Chunks[0]) : [.. Chunks.Where(chunk => chunk.Length > 0)];

    /// <inheritdoc />
    public override string ToString() => $"Says {Quoted.Line(Text)}";
}
