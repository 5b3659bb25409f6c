using System.Text;
using System.Text.Json.Nodes;
using Acceptance.Report;
using Acceptance.Support.Pages;

namespace Report.Tests;

/// <summary>The messages are kept and sent around as the page is: keys are taken out of them, too.</summary>
public sealed class CleanFileTests : IDisposable
{
    // Put together here, so that no scanner takes this file for a leak.
    private const string Key = "sk-" + "proj-abcdefghij0123456789ABCDEFGHIJ";

    private readonly Scratch _scratch = new();

    [Fact]
    public void A_key_is_in_no_line_and_no_attachment_and_the_rest_stays_byte_for_byte()
    {
        var file = _scratch.Run("run.ndjson", 0, new("Greeting"), new StoryScenario("Parting")
        {
            Attempts = ["FAILED"], Message = $"Expected nothing, but found {Key}.", DocString = Key, Attachments = [("log.txt", "text/plain", Key)],
        });
        File.AppendAllText(file, Attachment("text/plain", Encoding.UTF8.GetBytes(Key)) + "\n");
        var before = File.ReadAllLines(file);

        Write(file);

        var after = File.ReadAllLines(file);
        after.Should().HaveSameCount(before);
        after.Append(Bodies(after)).Should().NotContain(line => line.Contains(Key));
        after.Should().OnlyContain(line => JsonNode.Parse(line) != null);
        before.Except(after).Should().AllSatisfy(line => (line + Bodies([line])).Should().Contain(Key));
        Directory.GetFiles(_scratch.Folder).Select(Path.GetFileName).Should().BeEquivalentTo("run.ndjson", "page.html");
    }

    [Fact]
    public void Bytes_in_which_a_key_s_shape_is_chance_stay()
    {
        var picture = Attachment("image/png", Convert.FromBase64String("AKIA0123456789ABCDEF"));
        var file = _scratch.Write("run.ndjson", File.ReadAllText(_scratch.Run("told.ndjson", 0, new StoryScenario("Greeting"))) + picture + "\n");
        Write(file);
        File.ReadAllText(file).Should().Contain(picture);
    }

    [Fact]
    public void The_torn_last_line_of_a_killed_run_is_cleaned_as_text()
    {
        var file = _scratch.Run("run.ndjson", 0, new StoryScenario("Greeting"));
        File.AppendAllText(file, $"{{\"testStepFinished\":{{\"message\":\"It said {Key} and then");
        Write(file);
        File.ReadAllText(file).Should().Contain("It said [redacted] and then");
    }

    [Fact]
    public void Nobody_s_files_are_changed_unless_that_was_asked_for()
    {
        var file = _scratch.Run("run.ndjson", 0, new StoryScenario(Key));
        new Writing(new() { Files = [file], Page = _scratch.At("page.html") }).Run().Should().Be(0);
        File.ReadAllText(file).Should().Contain(Key);
    }

    public void Dispose() => _scratch.Dispose();

    private void Write(string file) => new Writing(new() { Files = [file], Page = _scratch.At("page.html"), Clean = true }).Run().Should().Be(0);

    private static string Attachment(string mediaType, byte[] body) =>
        $$$"""{"attachment":{"body":"{{{Convert.ToBase64String(body)}}}","contentEncoding":"BASE64","mediaType":"{{{mediaType}}}"}}""";

    private static string Bodies(IEnumerable<string> lines) => string.Concat(lines.Select(line => JsonNode.Parse(line)!["attachment"])
        .Where(attachment => (string?)attachment?["contentEncoding"] == "BASE64").Select(attachment => Encoding.UTF8.GetString(Convert.FromBase64String((string)attachment!["body"]!))));
}
