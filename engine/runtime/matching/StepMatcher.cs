using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Conversion;

namespace Reqnroll.Engine.Matching;

/// <summary>Finds the one definition of a step, or says why there is none.</summary>
internal sealed class StepMatcher(BindingRegistry registry, ArgumentConverter converter)
{
    public StepMatch Match(StepInstance step, ScopePlace place)
    {
        var byText = ByText(step, place);
        if (byText is [{ InScope: true } only] && only.Match.Arguments.Count == only.Match.Definition.Parameters.Length)
        {
            // Whether its arguments convert is seen when they do.
            return new(only.Match, ScenarioExecutionStatus.OK);
        }

        var fitting = OneAMethod(byText.Where(each => each.InScope && Fits(each.Match)));
        fitting = [.. fitting.Where(each => each.ScopeMatches == fitting.Max(other => other.ScopeMatches))];
        return fitting.Count switch
        {
            1 => new(fitting[0], ScenarioExecutionStatus.OK),
            > 1 => new(null, ScenarioExecutionStatus.BindingError, Ambiguous(step, fitting), IsAmbiguous: true, [.. registry.Steps.All.Intersect(fitting.Select(each => each.Definition))]),
            _ => NoneFitting(step, byText),
        };
    }

    private StepMatch NoneFitting(StepInstance step, IReadOnlyList<(BindingMatch Match, bool InScope)> byText)
    {
        var inScope = OneAMethod(byText.Where(each => each.InScope));
        if (inScope.Count == 0 || byText.Any(each => !each.InScope && Fits(each.Match)))
        {
            var outOfScope = byText.Where(each => !each.InScope).Select(each => each.Match).ToList();
            return new(null, ScenarioExecutionStatus.UndefinedStep, outOfScope.Count == 0 ? "" : OutOfScope(outOfScope));
        }

        return inScope is not [var only] ? new(null, ScenarioExecutionStatus.BindingError, NoneFits(step, inScope), IsAmbiguous: true)
            : only.Arguments.Count == only.Definition.Parameters.Length ? new(only, ScenarioExecutionStatus.OK)
            : new(only, ScenarioExecutionStatus.BindingError, WrongCount(only));
    }

    private List<(BindingMatch Match, bool InScope)> ByText(StepInstance step, ScopePlace place)
    {
        var found = new List<(BindingMatch, bool)>();
        foreach (var definition in registry.Steps.Candidates(step.StepDefinitionType, step.Text))
        {
            if (definition.Pattern.Arguments(step.Text) is { } arguments)
            {
                object?[] all = [.. arguments, .. step.MultilineTextArgument is { } text ? [text] : Array.Empty<object>(), .. step.TableArgument is { } table ? [table] : Array.Empty<object>()];
                var best = place.Best(definition.Scopes);
                found.Add((new(definition, all, best ?? 0), best is not null));
            }
        }

        return found;
    }

    // A method with two attributes is one candidate: with the attribute that fits, and of these the one with more scope.
    private static List<BindingMatch> OneAMethod(IEnumerable<(BindingMatch Match, bool InScope)> matches) =>
        [.. matches.Select(each => each.Match).OrderByDescending(each => each.ScopeMatches).DistinctBy(each => each.Definition.Method)];

    private bool Fits(BindingMatch match) => match.Arguments.Count == match.Definition.Parameters.Length && Converts(match);

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
