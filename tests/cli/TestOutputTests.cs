using Acceptance.Cli.Running;

namespace Cli.Tests;

public sealed class TestOutputTests
{
    private readonly List<string> _told = [];
    private readonly TestOutput _output;

    public TestOutputTests() => _output = new TestOutput(line => _told.Add($"{line.Verdict}: {line.Text}"));

    [Fact]
    public void Each_ended_scenario_is_told_with_its_time()
    {
        Read("  Passed Clone, change and push [1 s]", "  Failed It breaks [12 ms]", "  Skipped No container [< 1 ms]");
        _told.Should().Equal("Passed: Clone, change and push [1 s]", "Failed: It breaks [12 ms]", "Skipped: No container [< 1 ms]");
    }

    [Fact]
    public void A_failure_is_told_with_its_details()
    {
        Read("  Failed It breaks [12 ms]", "  Error Message:", "   expected one commit", "");
        _told.Should().Equal("Failed: It breaks [12 ms]", "Detail:   Error Message:", "Detail:    expected one commit");
    }

    [Fact]
    public void What_a_passed_scenario_printed_is_not_told()
    {
        Read("  Passed It works [1 s]", "  Standard Output Messages:", " Given a thing", " -> done");
        _told.Should().Equal("Passed: It works [1 s]");
    }

    [Fact]
    public void The_runner_s_own_lines_end_the_details()
    {
        Read("  Failed It breaks [1 s]", "Test Run Failed.", "Total tests: 1", "     Failed: 1", " Total time: 2 Seconds");
        _told.Should().Equal("Failed: It breaks [1 s]");
    }

    [Fact]
    public void What_the_suite_says_of_the_whole_run_is_told()
    {
        Read("  Failed It breaks [12 ms]", "[xUnit.net 00:00:10.94] Acceptance: Estimated cost: $0.0038.", "[xUnit.net 00:00:10.95]     It is skipped [SKIP]");
        _told.Should().Equal("Failed: It breaks [12 ms]", "Detail: Estimated cost: $0.0038.");
    }

    private void Read(params string[] lines)
    {
        foreach (var line in lines)
            _output.Read(line);
    }
}
