namespace Acceptance.Report.Documents;

/// <summary>A step, or a hook that has something to say.</summary>
/// <param name="Keyword">With its blank; for a hook what kind it is.</param>
internal sealed record Step(string Keyword, string Text, Status Status)
{
    public bool IsHook { get; init; }

    public int Line { get; init; }

    public double Milliseconds { get; init; }

    public string? DocString { get; init; }

    public IReadOnlyList<IReadOnlyList<string>>? Table { get; init; }

    /// <summary>undefined, ambiguous or pending, where the status alone would not tell.</summary>
    public string? Why { get; init; }

    /// <summary>What could be written for an undefined step.</summary>
    public string? Snippet { get; init; }
}
