namespace Acceptance.Cli.Features;

/// <summary>A line of a feature file.</summary>
/// <param name="File">The path from the project's root, with slashes.</param>
/// <param name="Line">Counted from one.</param>
internal readonly record struct Place(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
