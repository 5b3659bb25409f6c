using Engine.Tests.Hooks;
using Reqnroll.Engine;
using Reqnroll.Engine.Configuration;

namespace Engine.Tests.Nested;

/// <summary>What was seen on Reqnroll 3.3.3 with the same steps.</summary>
public sealed class NestedStepTests
{
    public NestedStepTests() => NestingSteps.Lines.Clear();

    [Fact]
    public async Task An_And_continues_the_step_of_the_feature_file_not_the_nested_one()
    {
        (await PlayAsync("a box", "a key")).Should().BeNull();

        NestingSteps.Lines.Should().Equal(
            """before it nests "a box" and then "a key" """.TrimEnd(), "before a box", "given box", "before a key", "when key", """back in it nests "a box" and then "a key" """.TrimEnd());
    }

    [Fact]
    public async Task What_fails_within_fails_the_scenario_and_the_calling_step_goes_on()
    {
        (await PlayAsync("it fails", "a key")).Should().BeOfType<InvalidOperationException>().Which.StackTrace.Should().Contain("x.feature:line 3");

        NestingSteps.Lines.Should().HaveCount(3).And.NotContain("when key");
        NestingSteps.Lines[^1].Should().StartWith("back in");
    }

    [Fact]
    public async Task Where_the_first_error_ends_all_the_calling_step_ends_too()
    {
        (await PlayAsync("it fails", "a key", new() { StopAtFirstError = true })).Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be("no");

        NestingSteps.Lines.Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("before"));
    }

    [Fact]
    public async Task A_step_within_that_has_no_definition_leaves_the_scenario_undefined() =>
        (await PlayAsync("nobody knows", "a key")).Should().BeOfType<XUnitPendingStepException>().Which.Message.Should().Contain("[Given(\"nobody knows\")]");

    private static async Task<Exception?> PlayAsync(string first, string second, Settings? settings = null) => (await HookedScenarios.PlayAsync<NestingSteps>($"""
        Feature: Nested
          Scenario: One
            When it nests "{first}" and then "{second}"
        """, settings)).Single();
}
