using Acceptance.Report.Documents;
using Acceptance.Support.Pages;

namespace Report.Tests;

/// <summary>Shards of one run, and runs one after the other, become one page.</summary>
public sealed class MergingTests : IDisposable
{
    private static readonly StoryScenario Greeting = new("Greeting") { Rule = "Whoever comes in is greeted" };
    private static readonly StoryScenario Failing = Greeting with { Attempts = ["FAILED"], Message = "It said goodbye." };
    private static readonly StoryScenario NotRun = Greeting with { Attempts = [] };

    private readonly Scratch _scratch = new();

    [Fact]
    public void Shards_complete_each_other()
    {
        var parting = new StoryScenario("Parting");
        var told = Told.By(_scratch.Run("a", 0, Greeting, parting with { Attempts = [] }), _scratch.Run("b", 0, NotRun, parting));
        told.Documentation.Count(Status.Passed).Should().Be(2);
        told.Documentation.Scenarios.Should().HaveCount(2);
    }

    [Fact]
    public void Shards_that_know_only_their_own_scenarios_complete_each_other_too()
    {
        var told = Told.By(_scratch.Run("a", 0, Greeting), _scratch.Run("b", 0, new StoryScenario("Parting") { Rule = "Whoever leaves is wished well" }));
        told.Documentation.Features.Should().ContainSingle().Which.Scenarios.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_later_run_counts_whatever_the_order_of_the_files(bool turned)
    {
        string[] files = [_scratch.Run("first", 0, Greeting), _scratch.Run("second", 1, Failing)];
        var told = Told.By(turned ? [.. files.Reverse()] : files);
        told.Scenario("Greeting").Status.Should().Be(Status.Failed);
        told.Scenario("Greeting").Detail.Earlier.Should().Equal(Status.Passed, Status.Failed);
    }

    [Fact]
    public void What_failed_before_it_held_is_flaky_and_shows_how_it_failed()
    {
        var told = Told.By(_scratch.Run("first", 0, Failing), _scratch.Run("second", 1, Greeting));
        told.Scenario("Greeting").Status.Should().Be(Status.Flaky);
        told.Scenario("Greeting").Detail.Failure!.Message.Should().Be("It said goodbye.");
        told.Documentation.Holds.Should().BeTrue();
    }

    [Fact]
    public void A_run_without_a_scenario_does_not_hide_how_it_ended_before()
    {
        Told.By(_scratch.Run("first", 0, Failing), _scratch.Run("second", 1, NotRun)).Scenario("Greeting").Status.Should().Be(Status.Failed);
    }

    public void Dispose() => _scratch.Dispose();
}
