using Engine.Tests.Compatibility;
using Reqnroll;

namespace Engine.Tests.Messages;

public sealed class UnknownParameterTests
{
    [SkippableFact]
    public async Task A_parameter_that_nothing_makes_known_is_told_in_a_message_of_its_own()
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);

        var messages = await RecordedRun.Of([typeof(UnknownParameterSteps)], [("x.feature", "Feature: X\n  Scenario: Y\n    Given a nowhere flight\n")]);

        var told = messages.Single(line => line.Contains("undefinedParameterType", StringComparison.Ordinal));
        told.Should().Be("""{"undefinedParameterType":{"expression":"a {airport} flight","name":"airport"}}""");
        (await MessageSchema.LoadAsync()).Validate(told).Should().BeEmpty();
    }

    public sealed class UnknownParameterSteps
    {
        [Given("a {airport} flight")]
        public static void Flight(string airport) => throw new InvalidOperationException(airport);
    }
}
