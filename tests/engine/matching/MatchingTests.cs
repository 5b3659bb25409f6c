using Engine.Tests.Hooks;
using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine;

namespace Engine.Tests.Matching;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("", "a scoped step", "anywhere")]
    [InlineData("@special", "a scoped step", "more special")]
    [InlineData("", "a thing 7", "number 7")]
    [InlineData("", "a thing true", "truth True")]
    [InlineData("", "2 of 3 is done", "2..3")]
    public async Task The_best_definition_is_chosen(string tag, string step, string expected) =>
        (await PlayAsync($"Feature: Matching\n  {tag}\n  Scenario: X\n    Given {step}\n    Then it was \"{expected}\"\n")).Should().Equal([null]);

    [Fact]
    public async Task A_step_of_another_scope_is_undefined() =>
        (await PlayAsync("Feature: Matching\n  Scenario: X\n    Given only elsewhere\n")).Single().Should().BeOfType<XUnitPendingStepException>();

    [Fact]
    public async Task An_argument_that_does_not_convert_fails_with_the_conversions_own_error() =>
        (await PlayAsync("Feature: Matching\n  Scenario: X\n    Given a thing hardly true\n")).Single().Should().BeOfType<FormatException>();

    [Fact]
    public async Task The_row_the_rule_and_all_tags_are_known_to_the_scenario() =>
        (await PlayAsync("""
            @f
            Feature: Matching
              @r
              Rule: R
                @s
                Scenario Outline: T <word>
                  Given the outline says <word>
                  Then it was "one one T of word s,e,f,r R"
                  @e
                  Examples:
                    | word |
                    | one  |
            """)).Should().Equal([null]);

    [Fact]
    public void Lookup_looks_only_at_definitions_that_begin_as_the_text_does()
    {
        var index = BindingRegistry.Of([typeof(ScopedSteps)]).Steps;

        index.Candidates(StepDefinitionType.Given, "only elsewhere").Select(each => each.Method.Name).Should().BeEquivalentTo("Elsewhere", "Done");
        index.Candidates(StepDefinitionType.Then, "only elsewhere").Should().BeEmpty();
    }

    private static Task<IReadOnlyList<Exception?>> PlayAsync(string feature) => HookedScenarios.PlayAsync<ScopedSteps>(feature);
}
