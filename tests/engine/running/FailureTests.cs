using Reqnroll;
using Reqnroll.Engine;

namespace Engine.Tests.Running;

public sealed class FailureTests
{
    private readonly FailingScenarios scenarios = new();

    [Fact]
    public async Task The_stack_trace_of_a_failed_step_leads_to_its_line_in_the_feature_file()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => scenarios.Play(3));

        failure.Message.Should().Be("broken on purpose");
        failure.StackTrace.Should().Contain("FailingSteps.Throws").And.Contain("in /suite/failing.feature:line 4");
    }

    [Fact]
    public async Task Steps_without_a_definition_fail_the_scenario_with_ready_ones_for_all_of_them()
    {
        var failure = await Assert.ThrowsAsync<XUnitPendingStepException>(() => scenarios.Play(6));

        failure.Message.Should().Contain("""[Given("there is no such {int} {string}")]""").And.Contain("""[When("nobody knows")]""");
        scenarios.Output.Text.Should().Contain("-> undefined");
    }

    [Fact]
    public async Task A_pending_step_fails_the_scenario()
    {
        var failure = await Assert.ThrowsAsync<XUnitPendingStepException>(() => scenarios.Play(10));

        failure.Message.Should().Contain("FailingSteps.Pending");
    }

    [Fact]
    public async Task An_ambiguous_step_fails_the_scenario_and_names_its_definitions()
    {
        var failure = await Assert.ThrowsAsync<AmbiguousBindingException>(() => scenarios.Play(13));

        failure.Message.Should().Contain("FailingSteps.Ambiguous(), FailingSteps.AmbiguousToo()");
    }
}
