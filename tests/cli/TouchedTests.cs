using Acceptance.Cli.Features;
using Acceptance.Cli.Running;
using FluentAssertions;
using Xunit;

namespace Cli.Tests;

public sealed class TouchedTests
{
    // Two features: the first uses PlanSteps, the second PlanSteps and ModelSteps.
    private static readonly string[] Messages =
    [
        """{"gherkinDocument":{"uri":"a.feature","feature":{"name":"First"}}}""",
        """{"gherkinDocument":{"uri":"b.feature","feature":{"name":"Second"}}}""",
        """{"stepDefinition":{"id":"s1","sourceReference":{"javaMethod":{"className":"Acceptance.Steps.PlanSteps","methodName":"M"}}}}""",
        """{"stepDefinition":{"id":"s2","sourceReference":{"javaMethod":{"className":"Acceptance.Steps.ModelSteps","methodName":"M"}}}}""",
        """{"pickle":{"id":"p1","uri":"a.feature","name":"A"}}""",
        """{"pickle":{"id":"p2","uri":"b.feature","name":"B"}}""",
        """{"testCase":{"id":"t1","pickleId":"p1","testSteps":[{"id":"x","hookId":"h"},{"id":"y","stepDefinitionIds":["s1"]}]}}""",
        """{"testCase":{"id":"t2","pickleId":"p2","testSteps":[{"id":"z","stepDefinitionIds":["s1"]},{"id":"w","stepDefinitionIds":["s2"]}]}}""",
    ];

    [Theory]
    [InlineData("features/b.feature", "FeatureTitle=Second")]
    [InlineData("steps/ModelSteps.cs", "FeatureTitle=Second")]
    [InlineData("steps/PlanSteps.cs", "(FeatureTitle=First|FeatureTitle=Second)")]
    [InlineData("support/Workspace.cs", null)]
    [InlineData("steps/NobodyKnowsSteps.cs", null)]
    public void A_saved_file_runs_what_it_touches_and_everything_when_that_is_not_known(string file, string? filter)
    {
        using var desk = new Desk().With("features/a.feature", "Feature: First\n Scenario: A\n Then d\n").With("features/b.feature", "Feature: Second\n Scenario: B\n Then d\n");
        new Touched(Feature.All(desk.Root), Messages).By([file]).Should().Be(filter);
    }

    [Fact]
    public void One_file_that_touches_all_makes_it_all()
    {
        using var desk = new Desk().With("features/a.feature", "Feature: First\n Scenario: A\n Then d\n");
        new Touched(Feature.All(desk.Root), Messages).By(["features/a.feature", "support/Workspace.cs"]).Should().BeNull();
    }
}
