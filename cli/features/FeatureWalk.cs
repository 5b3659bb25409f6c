using Gherkin;

namespace Acceptance.Cli.Features;

/// <summary>Goes through a parsed feature and keeps what the commands look at.</summary>
internal sealed class FeatureWalk(string file)
{
    private readonly List<Scenario> _scenarios = [];
    private readonly List<IReadOnlyList<Step>> _backgrounds = [];

    public Feature Of(Gherkin.Ast.Feature feature)
    {
        Walk(feature.Children, Names(feature.Tags), []);
        return new Feature(At(feature.Location), feature.Name, _scenarios, _backgrounds);
    }

    private void Walk(IEnumerable<Gherkin.Ast.IHasLocation> children, IReadOnlyList<string> tags, IReadOnlyList<Step> given)
    {
        foreach (var child in children)
            switch (child)
            {
                case Gherkin.Ast.Background background:
                    _backgrounds.Add(Steps(background));
                    given = [.. given, .. Steps(background)];
                    break;
                case Gherkin.Ast.Rule rule:
                    Walk(rule.Children, [.. tags, .. Names(rule.Tags)], given);
                    break;
                case Gherkin.Ast.Scenario scenario:
                    var examples = scenario.Examples.ToList();
                    _scenarios.Add(new Scenario(
                        At(scenario.Location), scenario.Name, [.. tags.Concat(Names(scenario.Tags)).Concat(examples.SelectMany(e => Names(e.Tags))).Distinct()],
                        Steps(scenario), given, examples.Count == 0 ? 1 : examples.Sum(e => e.TableBody.Count())));
                    break;
            }
    }

    private List<Step> Steps(Gherkin.Ast.IHasSteps owner)
    {
        var kind = StepKeywordType.Context;
        var steps = new List<Step>();
        foreach (var step in owner.Steps)
        {
            kind = step.KeywordType is StepKeywordType.Conjunction or StepKeywordType.Unknown ? kind : step.KeywordType;
            steps.Add(new Step(kind, step.Text, At(step.Location)));
        }
        return steps;
    }

    private Place At(Gherkin.Ast.Location location) => new(file, location.Line);

    private static IReadOnlyList<string> Names(IEnumerable<Gherkin.Ast.Tag> tags) => [.. tags.Select(tag => tag.Name)];
}
