namespace Suite.Tests;

/// <summary>Where the machine has no container engine, the container scenarios run in a sandbox, or say in one line why they do not run.</summary>
public sealed class ContainerChoiceTests
{
    private const string Clones = "Category=container";

    [SkippableFact]
    public async Task Without_an_engine_they_run_in_the_namespace_sandbox()
    {
        using var run = await SuiteRun.OfAsync(Clones, ("ACCEPTANCE_CONTAINERS", "namespace"));
        Skip.If(run.Endings.Values.Any(ending => ending.Message.Contains("unshare")), "this user may not make namespaces");
        run.Endings.Should().HaveCountGreaterThan(5).And.OnlyContain(row => row.Value.Outcome == "Passed");
    }

    [Fact]
    public async Task Without_anything_they_are_skipped_with_one_line_of_reasons()
    {
        using var run = await SuiteRun.OfAsync(Clones, ("ACCEPTANCE_CONTAINERS", "none"), ("ACCEPTANCE_REQUIRE_CONTAINERS", ""));
        run.Endings.Should().HaveCountGreaterThan(5).And.OnlyContain(row => row.Value.Outcome == "NotExecuted");
        run.ExitCode.Should().NotBe(0, "a run that shows nothing is not green");
        run.Endings.Values.Select(ending => ending.Message.Trim()).Distinct().Should().ContainSingle().Which.Should().NotContain("\n").And.Contain("ACCEPTANCE_CONTAINERS");
    }

    [Fact]
    public async Task Where_they_are_required_the_same_line_is_a_failure()
    {
        using var run = await SuiteRun.OfAsync(Clones, ("ACCEPTANCE_CONTAINERS", "none"), ("ACCEPTANCE_REQUIRE_CONTAINERS", "1"));
        run.Endings.Should().HaveCountGreaterThan(5).And.OnlyContain(row => row.Value.Outcome == "Failed");
    }
}
