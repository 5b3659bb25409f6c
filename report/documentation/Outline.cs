using Acceptance.Report.Messages;

namespace Acceptance.Report.Documents;

/// <summary>Where everything stands in one feature's document, by the ids that pickles name.</summary>
internal sealed class Outline
{
    private readonly Dictionary<string, Placed> _scenarios = [];
    private readonly Dictionary<string, (Examples Table, TableRow Row)> _rows = [];
    private readonly Dictionary<string, GherkinStep> _steps = [];

    public Outline(GherkinFeature feature) => Walk(feature.Children, null);

    public List<GherkinRule> Rules { get; } = [];

    public Placed? Scenario(Pickle pickle) => First(pickle, _scenarios);

    public (Examples Table, TableRow Row)? Row(Pickle pickle) =>
        (pickle.AstNodeIds ?? []).Where(_rows.ContainsKey).Select(id => ((Examples, TableRow)?)_rows[id]).FirstOrDefault();

    public GherkinStep? Step(PickleStep step) => (step.AstNodeIds ?? []).Select(_steps.GetValueOrDefault).FirstOrDefault(found => found is not null);

    private static Placed? First(Pickle pickle, Dictionary<string, Placed> by) => (pickle.AstNodeIds ?? []).Select(by.GetValueOrDefault).FirstOrDefault(found => found is not null);

    private void Walk(IReadOnlyList<FeatureChild>? children, int? rule)
    {
        foreach (var child in children ?? [])
        {
            Note(child.Background?.Steps ?? child.Scenario?.Steps);
            if (child.Scenario is { } scenario)
            {
                _scenarios[scenario.Id] = new(scenario, rule);
                foreach (var table in scenario.Examples ?? [])
                    foreach (var row in table.TableBody ?? [])
                        _rows[row.Id ?? ""] = (table, row);
            }
            if (child.Rule is { } inner)
            {
                Rules.Add(inner);
                Walk(inner.Children, Rules.Count - 1);
            }
        }
    }

    private void Note(IReadOnlyList<GherkinStep>? steps)
    {
        foreach (var step in steps ?? [])
            _steps[step.Id] = step;
    }
}

/// <summary>A scenario as it is written, and the rule it stands in.</summary>
internal sealed record Placed(GherkinScenario Written, int? Rule);
