namespace Acceptance.Fakes;

/// <summary>Several choices in one answer, for a request that asks for so many (n, candidateCount).</summary>
/// <param name="Of">The choices, in order.</param>
public sealed record Offers(params Reply[] Of) : Reply
{
    internal override IReadOnlyList<Reply> Parts => [.. Of.SelectMany(choice => choice.Parts)];

    internal override IReadOnlyList<Reply> Choices => Of;

    /// <inheritdoc />
    public override string ToString() => string.Join(", or ", Of.Select(choice => choice.ToString()));
}
