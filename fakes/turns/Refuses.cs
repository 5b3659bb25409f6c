namespace Acceptance.Fakes;

/// <summary>The model refuses, in the way its provider has for that: a refusal field, a refusal part, a stop reason.</summary>
/// <param name="Because">What the refusal says.</param>
public sealed record Refuses(string Because) : Reply
{
    /// <summary>The pieces in which a stream delivers the refusal.</summary>
    internal IReadOnlyList<string> Deltas => Words.Of(Because);

    /// <inheritdoc />
    public override string ToString() => $"Refuses {Quoted.Line(Because)}";
}
