namespace Acceptance.Report.Documents;

/// <summary>One feature file.</summary>
internal sealed record Feature(string Id, string Uri, string Folder, string Name)
{
    /// <summary>HTML, made of Markdown; empty when there is none.</summary>
    public string Description { get; init; } = "";

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];
}
