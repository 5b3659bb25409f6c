namespace Agents.Domain;

/// <summary>What one node finds, another is told.</summary>
/// <param name="From">Who finds.</param>
/// <param name="To">Who is told.</param>
internal sealed record GraphEdge(string From, string To)
{
    /// <summary>Reads `from -> to`.</summary>
    /// <exception cref="Failure">It is something else.</exception>
    public static GraphEdge Parse(string text) =>
        text.Split("->", StringSplitOptions.TrimEntries) is [{ Length: > 0 } from, { Length: > 0 } to]
            ? new GraphEdge(from, to)
            : throw new Failure($"'{text}' is no edge; write it as `from -> to`");

    /// <inheritdoc/>
    public override string ToString() => $"{From} -> {To}";
}
