using Acceptance.Cli.Defects;

namespace Cli.Tests;

public sealed class DefectsTests
{
    private static readonly Witness Outline = new("A: feature", "Clone with <provider>, <delivery>", null);
    private static readonly Witness Row = new("A: feature", "Clone with OpenAI, whole", null);
    private static readonly Witness Other = new("A: feature", "It breaks", "one commit");

    [Fact]
    public void A_scenario_meets_one_defect_a_round_and_a_row_is_part_of_its_outline() =>
        Round.Of([new Defect("a", "", [Outline, Other]), new Defect("b", "", [Row]), new Defect("c", "", [Other])])
            .Select(round => string.Join(' ', round.Pairs.Select(pair => $"{pair.Switch}:{pair.Witness.Scenario[0]}")))
            .Should().Equal("a:C a:I", "b:C c:I");

    [Fact]
    public void Whoever_is_listed_has_to_fail_and_for_the_reason_that_is_listed()
    {
        Holes(Outline, Ended("Clone with OpenAI, whole", "Failed"), Ended("Clone with OpenAI, streamed", "Passed")).Should().Equal("\"Clone with OpenAI, streamed\" stays green.");
        Holes(Row, Ended("Clone with OpenAI, whole (case: 1)", "Failed"), Ended("Clone with OpenAI, streamed", "Passed")).Should().BeEmpty();
        Holes(Other, Ended("It breaks", "Failed", "no connection")).Should().ContainSingle().Which.Should().Contain("another reason");
        Holes(Other).Should().ContainSingle().Which.Should().Contain("There is no scenario");
        Holes(Other, Ended("It breaks", "NotExecuted")).Should().BeEmpty("what is skipped shows nothing");
        new Trial(new Defect("a", "", []), []).Holes.Should().ContainSingle().Which.Should().Contain("add a line");
    }

    [Fact]
    public void A_failure_that_nobody_listed_is_told_as_such() =>
        new Trial(new Defect("a", "", [Other]), [Ended("It breaks", "Failed", "one commit"), Ended("Clone with X, Y", "Failed")])
            .Also.Should().ContainSingle().Which.Name.Should().Be("Clone with X, Y");

    [Fact]
    public void The_signs_of_the_filter_are_escaped_in_titles() =>
        new Witness("F", "a & b (c)", null).Filter.Should().Be(@"(FeatureTitle=F&(Description=a \& b \(c\)|DisplayName~a \& b \(c\)))");

    private static IReadOnlyList<string> Holes(Witness witness, params ScenarioResult[] results) => new Trial(new Defect("a", "", [witness]), results).Holes;

    private static ScenarioResult Ended(string name, string outcome, string message = "") => new(
        "Acceptance.Features.AFeatureFeature", name.StartsWith("Clone", StringComparison.Ordinal) ? "CloneWithProviderDelivery" : "ItBreaks", name, outcome, message);
}
