namespace Engine.Tests.Hooks;

/// <summary>What was seen on Reqnroll 3.3.3 with the same hooks.</summary>
public sealed class FaultyHookTests
{
    public FaultyHookTests() => FaultyHooks.Lines.Clear();

    [Fact]
    public async Task A_failed_hook_before_a_block_ends_the_scenario() => await ComesTo(
        "before block", "hook",
        "before block Given", "after scenario TestError hook");

    [Fact]
    public async Task A_failed_hook_after_a_block_ends_the_scenario_before_the_next_step() => await ComesTo(
        "after block", "hook",
        "before block Given", "works", "after step OK", "after block Given", "after scenario TestError hook");

    [Fact]
    public async Task A_failed_hook_after_a_step_ends_the_scenario() => await ComesTo(
        "after step", "hook",
        "before block Given", "works", "after step OK", "after scenario TestError hook");

    [Fact]
    public async Task A_failed_hook_after_a_step_that_failed_is_what_the_scenario_fails_with()
    {
        var failure = (await HookedScenarios.PlayAsync<FaultyHooks>("""
            Feature: Faulty
              Scenario: after step
                When it fails
                Then nobody knows
            """)).Single();

        failure!.Message.Should().Be("hook");
        FaultyHooks.Lines.Should().Equal("before block When", "after step TestError", "after scenario TestError no");
    }

    [Fact]
    public async Task A_block_begins_before_its_first_step_is_looked_up()
    {
        await HookedScenarios.PlayAsync<FaultyHooks>("""
            Feature: Faulty
              Scenario: Undefined
                When nobody knows
            """);

        FaultyHooks.Lines.Should().Equal("before block When", "after scenario UndefinedStep");
    }

    private static async Task ComesTo(string title, string message, params string[] lines)
    {
        var failure = (await HookedScenarios.PlayAsync<FaultyHooks>($"""
            Feature: Faulty
              Scenario: {title}
                Given it works
                When it works
                Then it works
            """)).Single();

        failure!.Message.Should().Be(message);
        FaultyHooks.Lines.Should().Equal(lines);
    }
}
