using System.Globalization;
using Gherkin;
using Gherkin.Ast;
using Reqnroll.Bindings;

namespace Reqnroll.Engine.Features;

/// <summary>Reads a feature's text into the model that runs. The generator has read it before: it parses.</summary>
internal sealed class FeatureReader(string className, FeatureSourceAttribute source, string language)
{
    public FeatureModel Read()
    {
        var dialect = Languages.Dialect(language);
        var feature = Document(source.Text, dialect).Feature;
        var folder = System.IO.Path.GetDirectoryName(source.Path)?.Replace('\\', '/') ?? "";
        var info = new FeatureInfo(Languages.Culture(feature.Language, language), folder, feature.Name, feature.Description, Names(feature.Tags));
        var scenarios = new List<ScenarioModel>();
        AddAll(scenarios, feature.Children, info, null, null, []);
        return new(className, source.Path, source.FullPath, source.Text, dialect, info, scenarios.ToDictionary(scenario => scenario.Line));
    }

    public static GherkinDocument Document(string text, string dialect) =>
        new Parser().Parse(new TokenScanner(new StringReader(text)), new TokenMatcher(new GherkinDialectProvider(dialect)));

    private static void AddAll(
        List<ScenarioModel> scenarios, IEnumerable<IHasLocation> children, FeatureInfo feature, RuleInfo? rule, int? ruleLine, IReadOnlyList<StepModel> before)
    {
        foreach (var child in children)
        {
            switch (child)
            {
                case Background background:
                    before = [.. before, .. Steps(background, before, isBackground: true)];
                    break;
                case Rule inner:
                    AddAll(scenarios, inner.Children, feature, new(inner.Name, inner.Description, Names(inner.Tags)), inner.Location.Line, before);
                    break;
                case Scenario scenario:
                    IReadOnlyList<StepModel> steps = [.. before, .. Steps(scenario, before, isBackground: false)];
                    scenarios.Add(new(scenario.Location.Line, scenario.Location.Column, scenario.Name, scenario.Description, Names(scenario.Tags), rule, ruleLine, feature, steps, RowReader.Rows(scenario)));
                    break;
                default:
                    throw new InvalidOperationException($"A feature cannot hold a {child.GetType().Name}.");
            }
        }
    }

    // And, But and * continue the kind before them, a background's too; at the very start that is Given.
    private static IEnumerable<StepModel> Steps(IHasSteps owner, IReadOnlyList<StepModel> before, bool isBackground)
    {
        var type = before.Count > 0 ? before[^1].Type : StepDefinitionType.Given;
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
            yield return new(step.Keyword, type, step.Text, step.DocString?.Content, step.DocString is { } text ? Messages.GherkinMessage.MediaType(text) : null, table, step.Location.Line, isBackground);
        }
    }

    private static string[] Names(IEnumerable<Tag> tags) => [.. tags.Select(tag => tag.Name.TrimStart('@'))];
}
