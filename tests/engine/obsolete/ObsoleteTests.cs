using Engine.Tests.Hooks;
using Engine.Tests.Running;
using Reqnroll.Engine.Configuration;

namespace Engine.Tests.Obsolete;

public sealed class ObsoleteTests
{
    private const string Feature = "Feature: X\n  Scenario: Y\n    Given an old step\n";

    private readonly CapturedOutput output = new();

    [Theory]
    [InlineData("Warn", null)]
    [InlineData("None", null)]
    [InlineData("Pending", "XUnitPendingStepException")]
    [InlineData("Error", "BindingException")]
    public async Task An_obsolete_step_comes_to_what_is_configured(string behavior, string? failure) =>
        ((await PlayAsync(behavior))?.GetType().Name).Should().Be(failure);

    [Fact]
    public async Task A_warning_says_what_to_use_instead()
    {
        await PlayAsync("Warn");

        output.Text.Should().Contain("-> warning: The step ObsoleteSteps.Old is obsolete: Say 'a new step'.");
    }

    [Fact]
    public async Task Where_nothing_is_to_be_said_nothing_is()
    {
        await PlayAsync("None");

        output.Text.Should().NotContain("obsolete:").And.Contain("-> done");
    }

    private async Task<Exception?> PlayAsync(string behavior) =>
        (await HookedScenarios.PlayAsync<ObsoleteSteps>(Feature, new() { ObsoleteBehavior = Enum.Parse<ObsoleteBehavior>(behavior) }, output)).Single();
}
