using Engine.Tests.Hooks;

namespace Engine.Tests.Skipping;

public sealed class SkippedStepTests
{
    [Fact]
    public async Task A_handler_is_told_of_each_step_that_an_earlier_one_keeps_from_running()
    {
        SkippingSteps.Skipped.Clear();

        await HookedScenarios.PlayAsync<SkippingSteps>("""
            Feature: X
              Scenario: Fails
                Given it works
                When it fails
                Then nobody knows
                And it works
              Scenario: Undefined
                When nobody knows
                Then it works
              Scenario: Passes
                Then it works
            """);

        SkippingSteps.Skipped.Should().Equal("Fails: it works", "Undefined: it works");
    }
}
