using Acceptance.Report.Documents;
using Acceptance.Report.Histories;
using Acceptance.Report.Words;

namespace Acceptance.Report.Pages;

/// <summary>What the page needs at once: everything but what is inside the scenarios.</summary>
internal sealed record PageIndex(RunFacts Run, IReadOnlyList<FeatureEntry> Features, IReadOnlyList<Entry> Glossary, PastRuns History);

/// <summary>A feature in the index; its scenarios' details are in the chunk of the same number.</summary>
internal sealed record FeatureEntry(
    string Id, string Uri, string Folder, string Name, string Description, IReadOnlyList<string> Tags, IReadOnlyList<Rule> Rules, IReadOnlyList<ScenarioEntry> Scenarios)
{
    public static FeatureEntry Of(Feature feature) =>
        new(feature.Id, feature.Uri, feature.Folder, feature.Name, feature.Description, feature.Tags, feature.Rules, [.. feature.Scenarios.Select(ScenarioEntry.Of)]);
}

/// <summary>A scenario in the index.</summary>
internal sealed record ScenarioEntry(string Id, string Name, int? Rule, int Line, IReadOnlyList<string> Tags, Status Status, double Ms, string? Reason, string? Step)
{
    public static ScenarioEntry Of(Scenario scenario) =>
        new(scenario.Id, scenario.Name, scenario.Rule, scenario.Line, scenario.Tags, scenario.Status, scenario.Milliseconds, scenario.Reason,
            scenario.Status == Status.Failed ? scenario.Detail.Failure?.Step : null);
}
