namespace Acceptance.Fakes;

/// <summary>The model reasons. Shown where the request asks to see it, as providers do; counted in the usage in any case.</summary>
/// <param name="Thought">The reasoning, or its summary where a provider shows no more.</param>
/// <param name="Signature">What the provider signs or encrypts it with: the client must pass it back unchanged.</param>
public sealed record Thinks(string Thought, string Signature = "c2lnbmVk") : Reply
{
    /// <summary>The pieces in which a stream delivers the thought.</summary>
    internal IReadOnlyList<string> Deltas => Words.Of(Thought);

    /// <inheritdoc />
    public override string ToString() => $"Thinks {Quoted.Line(Thought)}";
}
