using Acceptance.Cli.Running;
using FluentAssertions;
using Xunit;

namespace Cli.Tests;

public sealed class LastRunTests
{
    [Fact]
    public void What_failed_is_kept_for_the_next_run()
    {
        using var desk = new Desk();
        var tally = new Tally();
        foreach (var (verdict, text) in new[] { (Verdict.Passed, "A [1 s]"), (Verdict.Failed, "B (row: [x]) [< 1 ms]"), (Verdict.Detail, "it broke"), (Verdict.Skipped, "C [1 ms]") })
            tally.Add(new TestLine(verdict, text));
        tally.Kept("Category=wf18").WriteTo(desk.Root);

        var last = LastRun.In(desk.Root)!;
        last.Filter.Should().Be("Category=wf18");
        last.Scenarios.Should().HaveCount(3);
        last.Failed.Should().Equal("B (row: [x])");
        tally.ToString().Should().Be("1 passed, 1 failed, 1 skipped");
    }

    [Fact]
    public void A_torn_file_is_no_last_run()
    {
        using var desk = new Desk().With("last-run.json", "{\"Filter\":");
        LastRun.In(desk.Root).Should().BeNull();
    }
}
