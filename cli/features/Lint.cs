using System.Text.RegularExpressions;
using Gherkin;

namespace Acceptance.Cli.Features;

/// <summary>The rules of thumb that feature files keep to, so that a product owner can read them.</summary>
internal static partial class Lint
{
    private const int MostSteps = 9;
    private const int MostBackground = 3;

    /// <summary>What is wrong with these features, by place; empty where nothing is.</summary>
    public static IReadOnlyList<Finding> Of(IEnumerable<Feature> features, Glossary glossary) =>
        [.. features.SelectMany(feature => In(feature, glossary)).OrderBy(f => f.Place.File, StringComparer.Ordinal).ThenBy(f => f.Place.Line)];

    private static IEnumerable<Finding> In(Feature feature, Glossary glossary) =>
    [
        .. feature.Scenarios.SelectMany(Steps),
        .. feature.Scenarios.SelectMany(scenario => Tags(scenario, glossary)),
        .. feature.Backgrounds.SelectMany(Background),
        .. Titles(feature),
        // Integrators read these, and ask for the wire's own words.
        .. feature.Place.File.StartsWith("features/model/", StringComparison.Ordinal) ? [] : WireWords(feature),
    ];

    private static IEnumerable<Finding> Steps(Scenario scenario)
    {
        var acts = scenario.Steps.Count(step => step.Kind == StepKeywordType.Action);
        if (acts > 1)
            yield return new(scenario.Place, $"One When a scenario: \"{scenario.Title}\" has {acts} acts. What comes before the last is a Given, or another scenario.");
        if (scenario.Steps.Count > MostSteps)
            yield return new(scenario.Place, $"{MostSteps} steps at most: \"{scenario.Title}\" has {scenario.Steps.Count}. It likely shows two rules: split it.");
        if (scenario.Steps.All(step => step.Kind != StepKeywordType.Outcome))
            yield return new(scenario.Place, $"\"{scenario.Title}\" has no Then, so it cannot fail for a reason: say what someone can see.");
    }

    private static IEnumerable<Finding> Tags(Scenario scenario, Glossary glossary) =>
        scenario.Tags.Where(tag => !glossary.Defines(tag)).Select(tag => new Finding(scenario.Place, $"{tag} is not in {Glossary.File}: define it there, or take it away."));

    private static IEnumerable<Finding> Background(IReadOnlyList<Step> steps)
    {
        if (steps.Count > MostBackground)
            yield return new(steps[0].Place, $"A background has {MostBackground} lines at most, this one {steps.Count}: a reader has to hold them in mind. Move what decides into the scenarios.");
        foreach (var step in steps.Where(step => step.Kind != StepKeywordType.Context))
            yield return new(step.Place, $"A background is made of Givens: \"{step.Text}\" belongs into a scenario.");
    }

    private static IEnumerable<Finding> Titles(Feature feature) =>
    [
        .. feature.Scenarios.GroupBy(scenario => scenario.Title).SelectMany(same => same.Skip(1))
            .Select(again => new Finding(again.Place, $"\"{again.Title}\" is already the title of another scenario of this feature: say what is special about this one.")),
        .. feature.Scenarios.Where(scenario => TestTalk().IsMatch(scenario.Title))
            .Select(scenario => new Finding(scenario.Place, $"\"{scenario.Title}\" speaks of testing: say what is true instead.")),
    ];

    private static IEnumerable<Finding> WireWords(Feature feature) =>
        from scenario in feature.Scenarios
        from said in scenario.Steps.Concat(scenario.Given).Select(step => (step.Place, step.Text)).Prepend((scenario.Place, Text: scenario.Title)).Distinct()
        from Match word in Wire().Matches(said.Text)
        select new Finding(said.Place, $"\"{word.Value}\" is a word of the wire: say what a person sees, or move the scenario to features/model.");

    [GeneratedRegex(@"^(test|tests|verify|verifies|check that|checks that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TestTalk();

    // Addresses, JSON, HTTP's own words, milliseconds, ULIDs.
    [GeneratedRegex(@"https?://\S*|\{\s*""|\b(HTTP|JSON|SSE|URL|API|POST|PUT|stdout|stderr|endpoint|payload|status code|exit code)\b|\b\d+ ?ms\b|\b[0-9A-HJKMNP-TV-Z]{26}\b")]
    private static partial Regex Wire();
}
