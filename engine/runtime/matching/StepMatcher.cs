using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Conversion;

namespace Reqnroll.Engine.Matching;

/// <summary>Finds the one definition of a step, or says why there is none.</summary>
internal sealed class StepMatcher(BindingRegistry registry, ArgumentConverter converter)
{
    public StepMatch Match(StepInstance step, ScopePlace place)
    {
        var byText = ByText(step);
        var inScope = byText.Select(each => (Match: each, Best: place.Best(each.Definition.Scopes))).Where(each => each.Best is not null)
            .Select(each => new BindingMatch(each.Match.Definition, [.. each.Match.Arguments], each.Best!.Value)).ToList();
        if (inScope.Count == 0)
        {
            return new(null, ScenarioExecutionStatus.UndefinedStep, byText.Count == 0 ? "" : OutOfScope(byText));
        }

        var fitting = inScope.Where(each => each.Arguments.Count == each.Definition.Parameters.Length).ToList();
        fitting = inScope.Count > 1 ? [.. fitting.Where(Converts)] : fitting;
        fitting = [.. fitting.Where(each => each.ScopeMatches == fitting.Max(other => other.ScopeMatches))];
        return fitting.Count switch
        {
            1 => new(fitting[0], ScenarioExecutionStatus.OK),
            > 1 => new(null, ScenarioExecutionStatus.BindingError, Ambiguous(step, fitting), IsAmbiguous: true, [.. registry.Steps.All.Intersect(fitting.Select(each => each.Definition))]),
            _ when inScope.Count == 1 => new(inScope[0], ScenarioExecutionStatus.BindingError, WrongCount(inScope[0])),
            _ => new(null, ScenarioExecutionStatus.BindingError, NoneFits(step, inScope), IsAmbiguous: true),
        };
    }

    private List<BindingMatch> ByText(StepInstance step)
    {
        var found = new List<BindingMatch>();
        foreach (var definition in registry.Steps.Candidates(step.StepDefinitionType, step.Text))
        {
            if (found.All(each => each.Method != definition.Method) && definition.Pattern.Arguments(step.Text) is { } arguments)
            {
                object?[] all = [.. arguments, .. step.MultilineTextArgument is { } text ? [text] : Array.Empty<object>(), .. step.TableArgument is { } table ? [table] : Array.Empty<object>()];
                found.Add(new(definition, all, 0));
            }
        }

        return found;
    }

    private bool Converts(BindingMatch match) =>
        match.Arguments.Zip(match.Definition.Parameters).All(pair => converter.CanConvert(pair.First, pair.Second.ParameterType));

    private static string Names(IEnumerable<BindingMatch> matches) => string.Join(", ", matches.Select(each => each.Definition.ToString()).Order(StringComparer.Ordinal));

    private static string OutOfScope(IEnumerable<BindingMatch> matches) => $"Its text matches, but not its scope: {Names(matches)}.";

    private static string Ambiguous(StepInstance step, IEnumerable<BindingMatch> matches) =>
        $"Ambiguous step definitions found for step '{step.StepDefinitionType} {step.Text}': {Names(matches)}. Reword one of them, or give it a scope.";

    private static string WrongCount(BindingMatch match) =>
        $"Parameter count mismatch! The step definition {match.Definition} has {match.Definition.Parameters.Length} parameter(s), and the step gives {match.Arguments.Count} argument(s): make them equal.";

    private static string NoneFits(StepInstance step, IEnumerable<BindingMatch> matches) =>
        $"Multiple step definitions found, but none of them have matching parameter count and type for step '{step.StepDefinitionType} {step.Text}': {Names(matches)}.";
}
