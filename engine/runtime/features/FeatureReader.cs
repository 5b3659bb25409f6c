using System.Globalization;
using Gherkin;
using Gherkin.Ast;
using Reqnroll.Bindings;

namespace Reqnroll.Engine.Features;

/// <summary>Reads a feature's text into the model that runs. The generator has read it before: it parses.</summary>
internal sealed class FeatureReader(FeatureSourceAttribute source, string language)
{
    public FeatureModel Read()
    {
        var dialects = new GherkinDialectProvider(Languages.Dialect(language));
        var feature = new Parser().Parse(new TokenScanner(new StringReader(source.Text)), new TokenMatcher(dialects)).Feature;
        var folder = System.IO.Path.GetDirectoryName(source.Path)?.Replace('\\', '/') ?? "";
        var info = new FeatureInfo(Languages.Culture(feature.Language, language), folder, feature.Name, feature.Description, Names(feature.Tags));
        var scenarios = new List<ScenarioModel>();
        AddAll(scenarios, feature.Children, info, null, []);
        return new(source.Path, source.FullPath, info, scenarios.ToDictionary(scenario => scenario.Line));
    }

    private static void AddAll(List<ScenarioModel> scenarios, IEnumerable<IHasLocation> children, FeatureInfo feature, RuleInfo? rule, IReadOnlyList<StepModel> before)
    {
        foreach (var child in children)
        {
            switch (child)
            {
                case Background background:
                    before = [.. before, .. Steps(background, isBackground: true)];
                    break;
                case Rule inner:
                    AddAll(scenarios, inner.Children, feature, new(inner.Name, inner.Description, Names(inner.Tags)), before);
                    break;
                case Scenario scenario:
                    IReadOnlyList<StepModel> steps = [.. before, .. Steps(scenario, isBackground: false)];
                    scenarios.Add(new(scenario.Location.Line, scenario.Name, scenario.Description, Names(scenario.Tags), rule, feature, steps, RowReader.Rows(scenario)));
                    break;
                default:
                    throw new InvalidOperationException($"A feature cannot hold a {child.GetType().Name}.");
            }
        }
    }

    // And, But and * continue the kind before them; at the start of a background or a scenario that is Given.
    private static IEnumerable<StepModel> Steps(IHasSteps owner, bool isBackground)
    {
        var type = StepDefinitionType.Given;
        foreach (var step in owner.Steps)
        {
            type = step.KeywordType switch
            {
                StepKeywordType.Context => StepDefinitionType.Given,
                StepKeywordType.Action => StepDefinitionType.When,
                StepKeywordType.Outcome => StepDefinitionType.Then,
                _ => type,
            };
            var table = step.DataTable?.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()).ToList();
            yield return new(step.Keyword, type, step.Text, step.DocString?.Content, table, step.Location.Line, isBackground);
        }
    }

    private static string[] Names(IEnumerable<Tag> tags) => [.. tags.Select(tag => tag.Name.TrimStart('@'))];
}
