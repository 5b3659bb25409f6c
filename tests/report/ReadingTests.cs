using Acceptance.Report.Documents;
using Acceptance.Support.Pages;

namespace Report.Tests;

/// <summary>Bad input is named by file and line, and the rest is read.</summary>
public sealed class ReadingTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_torn_last_line_is_a_run_that_was_killed_there()
    {
        var file = _scratch.Run("run.ndjson", 0, new("Greeting"), new StoryScenario("Parting"));
        var lines = File.ReadAllLines(file);
        // Within the last scenario's end.
        File.WriteAllText(file, string.Join('\n', lines[..^2]) + "\n" + lines[^2][..20]);
        var told = Told.By(file);
        told.Problems.Should().ContainSingle().Which.Should().Be($"{file}:{lines.Length - 1}: The last line is torn: the run ended there. All before it was read.");
        told.Scenario("Greeting").Status.Should().Be(Status.Passed);
        told.Scenario("Parting").Status.Should().Be(Status.NotRun);
        told.Scenario("Parting").Reason.Should().Be("The run ended before this scenario did.");
        told.Documentation.Run.IsComplete.Should().BeFalse();
    }

    [Theory]
    [InlineData("hello", "This line is no Cucumber message")]
    [InlineData("[1]", "This line is no Cucumber message")]
    [InlineData("{\"pickle\":{\"id\":\"1\"}}", "This line is no Cucumber message")]
    [InlineData("{\"pickle\":{\"id\":7,\"uri\":\"a\",\"name\":\"b\"}}", "at $.pickle.id")]
    [InlineData("{\"testCaseStarted\":{\"id\":\"s\",\"testCaseId\":\"nowhere\",\"attempt\":0}}", "testCase nowhere")]
    [InlineData("{\"testStepFinished\":{\"testCaseStartedId\":\"nowhere\",\"testStepId\":\"t\",\"testStepResult\":{\"status\":\"PASSED\"}}}", "testCaseStarted nowhere")]
    public void A_line_that_cannot_be_used_is_named_and_passed_over(string line, string says)
    {
        var file = _scratch.Run("run.ndjson", 0, new StoryScenario("Greeting"));
        var lines = File.ReadAllLines(file).ToList();
        lines.Insert(2, line);
        File.WriteAllLines(file, lines);
        var told = Told.By(file);
        told.Problems.Should().ContainSingle().Which.Should().StartWith($"{file}:3: ").And.Contain(says);
        told.Scenario("Greeting").Status.Should().Be(Status.Passed);
    }

    [Fact]
    public void What_a_newer_protocol_adds_is_passed_over_in_silence()
    {
        var file = _scratch.Run("run.ndjson", 0, new StoryScenario("Greeting"));
        File.AppendAllText(file, "{\"somethingNew\":{\"id\":1}}\n");
        Told.By(file).Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_missing_or_empty_says_what_to_do()
    {
        var told = Told.By(_scratch.At("nothing.ndjson"), _scratch.Write("empty.ndjson", ""));
        told.Problems.Should().HaveCount(2);
        told.Problems[0].Should().Contain("name the files that the message formatter wrote");
        told.Problems[1].Should().Contain("The file is empty");
        told.Documentation.Scenarios.Should().BeEmpty();
    }

    [Fact]
    public void Several_runs_in_one_file_are_several_runs()
    {
        var (one, other) = (_scratch.Run("one.ndjson", 0, new StoryScenario("Greeting")), _scratch.Run("other.ndjson", 1, new StoryScenario("Parting")));
        var told = Told.By(_scratch.Write("both.ndjson", File.ReadAllText(one) + File.ReadAllText(other)));
        told.Problems.Should().BeEmpty();
        told.Documentation.Run.Runs.Should().Be(2);
        told.Documentation.Scenarios.Select(scenario => (scenario.Name, scenario.Status)).Should().BeEquivalentTo([("Greeting", Status.Passed), ("Parting", Status.Passed)]);
    }

    [Theory]
    [InlineData("a.conversation.json", """{"exchanges":"none"}""")]
    [InlineData("a.conversation.json", """{"exchanges":[null]}""")]
    [InlineData("a.conversation.json", """{"exchanges":[{"number":1,"asked":[{"text":{"parts":[]}}]}]}""")]
    [InlineData("a.conversation.json", """{"verdict":{"a":1}}""")]
    [InlineData("a.commands.json", """{"commands":[{"line":"agents init","exit":"none"}]}""")]
    [InlineData("a.commands.json", """[1]""")]
    public void A_talk_or_commands_of_another_shape_are_shown_as_the_text_that_they_are(string name, string text)
    {
        var detail = Told.By(_scratch.Run("run.ndjson", 0, new StoryScenario("Greeting") { Attachments = [(name, "application/json", text)] })).Scenario("Greeting").Detail;
        detail.Conversations.Should().BeEmpty();
        detail.Commands.Should().BeEmpty();
        detail.Attachments.Should().ContainSingle().Which.Text.Should().Be(text);
    }

    public void Dispose() => _scratch.Dispose();
}
