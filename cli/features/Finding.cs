namespace Acceptance.Cli.Features;

/// <summary>Something that a reader of a feature file would stumble over.</summary>
/// <param name="Place">Where.</param>
/// <param name="Sentence">What, and the way out.</param>
internal sealed record Finding(Place Place, string Sentence)
{
    public override string ToString() => $"{Place}: {Sentence}";
}
