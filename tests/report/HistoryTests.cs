using Acceptance.Report;
using Acceptance.Support.Pages;

namespace Report.Tests;

/// <summary>Each run leaves a small record, and the page shows the last of them.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void Runs_are_remembered_in_order_and_each_once()
    {
        Remember(0, "PASSED");
        Remember(1, "FAILED");
        var page = Remember(1, "FAILED");
        var history = page.Data("index")["history"]!;
        history["runs"]!.AsArray().Select(run => (int?)run!["failed"] ?? 0).Should().Equal(0, 1);
        history["scenarios"]!["shop/greeting-visitors/greeting"]!.AsArray().Select(ending => ending!["status"]!.GetValue<string>()).Should().Equal("passed", "failed");
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_left_out_and_named()
    {
        Remember(0, "PASSED");
        File.WriteAllText(Path.Combine(_scratch.At("history"), "20200101T000000000Z.json"), "{");
        Remember(1, "PASSED").Data("index")["history"]!["runs"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public void A_run_in_which_nothing_ran_leaves_no_record()
    {
        Remember(0);
        Directory.Exists(_scratch.At("history")).Should().BeFalse();
    }

    [Fact]
    public void A_page_written_anew_is_of_the_commit_that_was_tested()
    {
        Remember("4f2a", 0, "PASSED").Data("index")["run"]!["commit"]!.GetValue<string>().Should().Be("4f2a");
        Remember(0, "PASSED").Data("index")["run"]!["commit"]!.GetValue<string>().Should().Be("4f2a", "nobody says, and the record knows");
        Remember(1, "PASSED").Data("index")["run"]!["commit"].Should().BeNull("this is another run");
    }

    public void Dispose() => _scratch.Dispose();

    private PageFile Remember(int day, params string[] attempts) => Remember(null, day, attempts);

    private PageFile Remember(string? commit, int day, params string[] attempts)
    {
        var file = _scratch.Run("run.ndjson", day, new StoryScenario("Greeting") { Attempts = attempts, Message = "It said goodbye." });
        new Writing(new() { Files = [file], Page = _scratch.At("page.html"), History = _scratch.At("history"), Commit = commit }).Run().Should().Be(0);
        return new(_scratch.At("page.html"));
    }
}
