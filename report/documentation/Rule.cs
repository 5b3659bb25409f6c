namespace Acceptance.Report.Documents;

/// <summary>A rule of a feature.</summary>
/// <param name="Description">HTML, made of Markdown; empty when there is none.</param>
internal sealed record Rule(string Name, string Description, IReadOnlyList<string> Tags);
