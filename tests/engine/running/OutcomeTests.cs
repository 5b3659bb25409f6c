using Engine.Tests.Hooks;
using Reqnroll;
using Reqnroll.Engine.Configuration;

namespace Engine.Tests.Running;

/// <summary>What a scenario comes to where not all of its steps run: as on Reqnroll 3.3.3.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData("Pending", "nobody knows", "XUnitPendingStepException", "Test pending: No matching step definition")]
    [InlineData("Pending", "it is pending", "XUnitPendingStepException", "Test pending: One or more step definitions are not implemented yet")]
    [InlineData("Inconclusive", "nobody knows", "XUnitInconclusiveException", "Test inconclusive: ")]
    [InlineData("Inconclusive", "it is pending", "XUnitInconclusiveException", "Test inconclusive: ")]
    [InlineData("Ignore", "nobody knows", "SkipException", "No matching step definition")]
    [InlineData("Ignore", "it is pending", "SkipException", "not implemented yet")]
    [InlineData("Error", "nobody knows", "MissingStepDefinitionException", "No matching step definition")]
    [InlineData("Error", "it is pending", "PendingStepException", "not implemented yet")]
    public async Task A_step_that_cannot_run_comes_to_what_is_configured(string outcome, string step, string type, string message)
    {
        var failure = await PlayAsync(new() { PendingOutcome = Enum.Parse<PendingOutcome>(outcome) }, step);

        (failure!.GetType().Name, failure.Message).Should().Be((type, failure.Message));
        failure.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("it is pending", "nobody knows", "No matching step definition")]
    [InlineData("nobody knows", "it fails", "No matching step definition")]
    [InlineData("it is pending", "it fails", "not implemented yet")]
    [InlineData("nobody knows", "it is said twice", "Ambiguous step definitions")]
    [InlineData("it fails", "nobody knows", "broken on purpose")]
    [InlineData("it fails", "it is said twice", "broken on purpose")]
    public async Task After_the_first_trouble_steps_are_looked_up_and_not_run_and_the_worst_is_told(string first, string second, string message) =>
        (await PlayAsync(new(), first, second))!.Message.Should().Contain(message);

    [Theory]
    [InlineData("it is pending", "nobody knows", "not implemented yet")]
    [InlineData("nobody knows", "it is said twice", "Ambiguous step definitions")]
    [InlineData("it is said twice", "nobody knows", "Ambiguous step definitions")]
    public async Task Where_the_first_trouble_ends_all_only_a_missing_step_does_not(string first, string second, string message) =>
        (await PlayAsync(new() { StopAtFirstError = true }, first, second))!.Message.Should().Contain(message);

    private static async Task<Exception?> PlayAsync(Settings settings, params string[] steps) =>
        (await HookedScenarios.PlayAsync<OutcomeSteps>($"Feature: X\n  Scenario: Y\n{string.Concat(steps.Select(each => $"    * {each}\n"))}", settings)).Single();
}
