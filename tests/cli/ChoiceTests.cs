using Acceptance.Cli.Commands;
using Acceptance.Cli.Features;
using FluentAssertions;
using Xunit;

namespace Cli.Tests;

public sealed class ChoiceTests
{
    private const string Clone = "@wf18\nFeature: Clone (in a box): alone\n Scenario: A\n Given the model replies \"x\"\n Then d\n @slow\n Scenario Outline: B\n Then <c>\n Examples:\n | c |\n | 1 |\n | 2 |\n";
    private const string Hello = "Feature: Hello\n @container @wf01\n Scenario: C\n Then d\n";

    [Theory]
    [InlineData(new string[0], new string[0], null, "A, B, C")]
    [InlineData(new[] { "@wf18" }, new string[0], "Category=wf18", "A, B")]
    [InlineData(new[] { "slow", "wf01" }, new string[0], "(Category=slow|Category=wf01)", "B, C")]
    [InlineData(new string[0], new[] { "agents/clone" }, @"FeatureTitle=Clone \(in a box\): alone", "A, B")]
    [InlineData(new[] { "wf18" }, new[] { "hello", "clone" }, @"(Category=wf18&(FeatureTitle=Clone \(in a box\): alone|FeatureTitle=Hello))", "A, B")]
    public void Tags_and_files_choose_the_same_for_the_runner_and_for_the_list(string[] tags, string[] files, string? filter, string titles)
    {
        var (choice, features) = (new Choice(tags, files), Features());
        choice.Filter(features).Should().Be(filter);
        string.Join(", ", choice.From(features).SelectMany(chosen => chosen.Scenarios).Select(scenario => scenario.Title)).Should().Be(titles);
    }

    [Fact]
    public void A_feature_that_is_not_there_is_said_and_not_taken_for_all() =>
        FluentActions.Invoking(() => new Choice([], ["nowhere"]).Filter(Features())).Should().Throw<NothingChosenException>().WithMessage("No feature has \"nowhere\"*accept list*");

    [Fact]
    public void What_a_scenario_needs_is_read_from_its_words_and_tags()
    {
        var scenarios = Features().SelectMany(feature => feature.Scenarios).ToList();
        scenarios.Select(s => (s.Title, s.UsesModel, s.NeedsContainer, s.Rows)).Should().Equal(("A", true, false, 1), ("B", false, false, 2), ("C", false, true, 1));
    }

    private static IReadOnlyList<Feature> Features()
    {
        using var desk = new Desk().With("features/agents/clone.feature", Clone).With("features/hello.feature", Hello);
        return Feature.All(desk.Root);
    }
}
