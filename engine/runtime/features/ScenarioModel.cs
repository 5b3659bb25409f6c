using Reqnroll.Engine.Bindings;

namespace Reqnroll.Engine.Features;

/// <summary>One scenario or outline, found by the line it stands on.</summary>
internal sealed record ScenarioModel(
    int Line, int Column, string Title, string? Description, string[] Tags, RuleInfo? Rule, int? RuleLine, FeatureInfo Feature, IReadOnlyList<StepModel> Steps, IReadOnlyList<RowModel> Rows)
{
    public Place Location => new(Line, Column);

    /// <summary>All tags that apply: the feature's, the rule's, its own, and the row's.</summary>
    public IEnumerable<string> AllTags(RowModel? row) => Feature.Tags.Concat(Rule?.Tags ?? []).Concat(Tags).Concat(row?.Tags ?? []).Distinct();

    public bool IsIgnored(RowModel? row) => AllTags(row).Contains("ignore", StringComparer.OrdinalIgnoreCase);

    public RowModel? Row(string? key) => key is null ? null : Rows.First(row => row.Key == key);

    public ScopePlace Place(RowModel? row) => new(Feature.Title, Title, AllTags(row).ToHashSet());

    /// <summary>The title as a test's name: placeholders filled in, and what the title does not mention in brackets.</summary>
    public string NameOf(RowModel? row)
    {
        if (row is null)
        {
            return Title;
        }

        var unsaid = row.Cells.Where(cell => !Title.Contains($"<{cell.Key}>", StringComparison.Ordinal)).Select(cell => $"{cell.Key}: {cell.Value}").ToList();
        return row.Fill(Title) + (unsaid.Count == 0 ? "" : $" ({string.Join(", ", unsaid)})");
    }
}
