using Acceptance.Cli.Features;
using FluentAssertions;
using Xunit;

namespace Cli.Tests;

public sealed class LintTests
{
    private const string Glossary = """
        | tag | means |
        |---|---|
        | `@known`, `@also` | defined |
        """;

    [Theory]
    [InlineData("Given a\n When b\n When c\n Then d", "3: One When a scenario")]
    [InlineData("Given a\n When b\n And c\n Then d", "3: One When a scenario")]
    [InlineData("Given 1\n And 2\n And 3\n And 4\n And 5\n And 6\n And 7\n And 8\n When 9\n Then 10", "3: 9 steps at most")]
    [InlineData("Given a\n When b", "3: \"A greeting\" has no Then")]
    [InlineData("Given a\n When the agent calls http://localhost\n Then d", "5: \"http://localhost\" is a word of the wire")]
    [InlineData("Given the model replies {\"a\": 1}\n Then d", "4: \"{\"\" is a word of the wire")]
    [InlineData("Given a pause of 20 ms\n Then d", "4: \"20 ms\" is a word of the wire")]
    public void A_scenario_that_reads_badly_is_found_by_its_line(string steps, string finding) =>
        Findings("features/a.feature", $"Feature: F\n\n Scenario: A greeting\n {steps}\n").Should().ContainSingle().Which.Should().StartWith("features/a.feature:" + finding);

    [Fact]
    public void A_scenario_that_reads_well_is_not_found() =>
        Findings("features/a.feature", "@known\nFeature: F\n\n Scenario: A greeting\n Given a\n And b\n When c\n Then d\n").Should().BeEmpty();

    [Fact]
    public void A_tag_that_the_glossary_does_not_define_is_found() =>
        Findings("features/a.feature", "@known @unknown\nFeature: F\n Scenario: A greeting\n Then d\n").Should().Equal("features/a.feature:3: @unknown is not in features/glossary.md: define it there, or take it away.");

    [Fact]
    public void A_title_used_twice_in_a_feature_is_found_at_the_second() =>
        Findings("features/a.feature", "Feature: F\n Scenario: A\n Then d\n Scenario: A\n Then e\n").Should().ContainSingle().Which.Should().StartWith("features/a.feature:4: \"A\" is already the title");

    [Theory]
    [InlineData("Test the greeting")]
    [InlineData("Verify it")]
    public void A_title_that_speaks_of_testing_is_found(string title) =>
        Findings("features/a.feature", $"Feature: F\n Scenario: {title}\n Then d\n").Should().ContainSingle().Which.Should().Contain("speaks of testing");

    [Fact]
    public void A_background_that_acts_or_is_long_is_found() =>
        Findings("features/a.feature", "Feature: F\n Background:\n Given 1\n And 2\n And 3\n When 4\n\n Scenario: A\n Then d\n").Should().HaveCount(2)
            .And.Contain(finding => finding.Contains("features/a.feature:3: A background has 3 lines at most")).And.Contain(finding => finding.Contains("features/a.feature:6: A background is made of Givens"));

    [Fact]
    public void Integrators_may_read_words_of_the_wire() =>
        Findings("features/model/a.feature", "Feature: F\n Scenario: A\n When the client calls http://localhost\n Then JSON comes\n").Should().BeEmpty();

    [Fact]
    public void Rules_and_their_backgrounds_are_looked_at_too() =>
        Findings("features/a.feature", "Feature: F\n Rule: R\n Background:\n When x\n\n Scenario: A\n When b\n And c\n Then d\n").Should().HaveCount(2);

    [Fact]
    public void What_is_no_Gherkin_is_named_by_file_and_line()
    {
        using var desk = new Desk().With("features/torn.feature", "Feature: F\n Scenario: A\n Given a\n Thus d\n");
        desk.Invoking(d => Feature.All(d.Root)).Should().Throw<FeatureUnreadableException>().WithMessage("features/torn.feature:4: *Thus d*");
    }

    private static IEnumerable<string> Findings(string file, string text)
    {
        using var desk = new Desk().With(file, text).With("features/glossary.md", Glossary);
        return Lint.Of(Feature.All(desk.Root), Acceptance.Cli.Features.Glossary.Of(desk.Root)).Select(finding => finding.ToString());
    }
}
