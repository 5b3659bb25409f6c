namespace Acceptance.Fakes;

/// <summary>Several things in one answer, in order: thinks, then says, then calls one tool or several in parallel.</summary>
/// <param name="Of">The parts, one at least.</param>
public sealed record Replies(params Reply[] Of) : Reply
{
    internal override IReadOnlyList<Reply> Parts => [.. Of.SelectMany(part => part.Parts)];

    /// <inheritdoc />
    public override string ToString() => string.Join(", then ", Of.Select(part => part.ToString()));
}
