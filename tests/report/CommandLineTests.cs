using Acceptance.Report;
using Acceptance.Support.Pages;

namespace Report.Tests;

/// <summary>What can be typed, and what comes of it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_page_is_made_of_files()
    {
        Run(_scratch.Run("run.ndjson", 0, new StoryScenario("Greeting")), "-o", _scratch.At("below/page.html")).Should().Be(0);
        File.Exists(_scratch.At("below/page.html")).Should().BeTrue();
        Directory.GetFiles(_scratch.At("below")).Should().ContainSingle("no draft is left behind");
    }

    [Fact]
    public void Failing_scenarios_are_no_failure_of_the_report() =>
        Run(_scratch.Run("run.ndjson", 0, new StoryScenario("Greeting") { Attempts = ["FAILED"] }), "-o", _scratch.At("page.html")).Should().Be(0);

    [Fact]
    public void Files_in_which_nothing_can_be_used_still_make_a_page_and_exit_with_1()
    {
        Run(_scratch.At("nothing.ndjson"), "-o", _scratch.At("page.html")).Should().Be(1);
        new PageFile(_scratch.At("page.html")).Document.QuerySelector("h1")!.TextContent.Should().Be("There are no scenarios yet.");
    }

    [Fact]
    public void Without_anything_to_write_the_command_line_is_wrong() => Run(_scratch.At("run.ndjson")).Should().NotBe(0);

    [Fact]
    public void An_output_that_cannot_be_written_exits_with_2()
    {
        _scratch.Write("file", "");
        Run(_scratch.Run("run.ndjson", 0, new StoryScenario("Greeting")), "-o", _scratch.At("file/page.html")).Should().Be(2);
    }

    public void Dispose() => _scratch.Dispose();

    private static int Run(params string[] arguments) => CommandLine.Root().Parse(arguments).Invoke();
}
