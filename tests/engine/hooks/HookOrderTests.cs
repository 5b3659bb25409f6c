namespace Engine.Tests.Hooks;

public sealed class HookOrderTests
{
    public HookOrderTests() => Diary.Lines.Clear();

    [Fact]
    public async Task Hooks_run_in_their_order_around_a_scenario_that_passes()
    {
        var results = await HookedScenarios.PlayAsync<Diary>("""
            Feature: Hooks
              @tagged
              Scenario: Passes
                Given it works
                And it works
                Then it works
            """);

        results.Should().Equal([null]);
        Diary.Lines.Should().Equal(
            "before run", "before feature Hooks", "before scenario 1", "before scenario 2", "before tagged",
            "before block Given", "before step it works", "works", "after step OK", "before step it works", "works", "after step OK", "after block Given",
            "before block Then", "before step it works", "works", "after step OK", "after block Then",
            "after scenario OK", "after feature", "after run");
    }

    [Fact]
    public async Task After_a_step_that_fails_nothing_runs_but_the_hooks_after_it()
    {
        var results = await HookedScenarios.PlayAsync<Diary>("""
            Feature: Hooks
              Scenario: Fails
                When it fails
                Then it works
            """);

        results.Single().Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be("no");
        Diary.Lines.Should().Equal(
            "before run", "before feature Hooks", "before scenario 1", "before scenario 2", "before block When", "before step it fails", "after step TestError",
            "after scenario TestError no", "after feature", "after run");
    }

    [Fact]
    public async Task A_dry_run_matches_steps_and_runs_nothing()
    {
        var results = await HookedScenarios.PlayAsync<Diary>("""
            Feature: Hooks
              Scenario: Would fail
                When it fails
              Scenario: Is undefined
                When nobody knows
            """, new() { DryRun = true });

        results[0].Should().BeNull();
        results[1].Should().NotBeNull();
        Diary.Lines.Should().BeEmpty();
    }
}
