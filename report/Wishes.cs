namespace Acceptance.Report;

/// <summary>What a caller wants written, and of what. A path that is null is not wanted.</summary>
internal sealed record Wishes
{
    public required IReadOnlyList<string> Files { get; init; }

    public string? Page { get; init; }

    public string? JUnit { get; init; }

    public string? Markdown { get; init; }

    public string? Glossary { get; init; }

    public string? History { get; init; }

    public string? Commit { get; init; }

    /// <summary>Whether the files themselves are to be without secrets afterwards.</summary>
    public bool Clean { get; init; }

    public string Title { get; init; } = "Living documentation";
}
