using System.Security.Cryptography;
using System.Text;
using Acceptance.Report;
using Acceptance.Support.Pages;

namespace Report.Tests;

/// <summary>The file itself: whole, small, closed to the outside, and with nothing in it that acts but its own script.</summary>
public sealed class PageTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void Five_hundred_scenarios_with_talks_take_less_than_two_megabytes()
    {
        var random = new Random(1);
        var page = Page([.. Enumerable.Range(1, 500).Select(number => new StoryScenario($"Scenario {number}")
        {
            Feature = $"Feature {number / 10}",
            Attachments = [("talk.conversation.json", "application/json", Talk(random))],
        })]);
        page.Data("index")["features"]!.AsArray().Sum(feature => feature!["scenarios"]!.AsArray().Count).Should().Be(500);
        page.Bytes.Should().BeLessThan(2_000_000);
    }

    [Fact]
    public void It_lets_only_its_own_script_and_style_run_and_calls_nobody()
    {
        var page = Page(new StoryScenario("Greeting"));
        var policy = page.Document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        policy.Should().Contain("default-src 'none'").And.NotContain("unsafe");
        var script = page.Document.QuerySelectorAll("script").Single(element => !element.HasAttribute("type"));
        policy.Should().Contain(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent))), "the policy names exactly this script");
        policy.Should().Contain(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Document.QuerySelector("style")!.TextContent))));
        page.Document.QuerySelectorAll("[src], link, iframe, [onclick], base").Should().BeEmpty();
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("{{script}}{{data}}")]
    [InlineData("<!--<script>")]
    [InlineData("\"'><img src=x onerror=alert(1)>")]
    public void Hostile_text_stays_text_wherever_it_stands(string hostile)
    {
        var harmless = Page(new StoryScenario("Greeting"));
        var page = Page(new StoryScenario($"Greeting {hostile}") { Feature = "Shop", Description = hostile, Rule = hostile, Tags = [$"@{hostile}"], Steps = [$"Given {hostile}"], DocString = hostile, Attempts = ["FAILED"], Message = hostile });
        page.Document.QuerySelectorAll("*").Should().HaveCount(harmless.Document.QuerySelectorAll("*").Length, "what is told adds no element to the file");
        page.Text.Should().NotContain("alert(1)");
        page.Data("chunk-0").AsObject().Single().Value!["failure"]!["message"]!.GetValue<string>().Should().Be(hostile);
    }

    [Fact]
    public void The_title_is_text_too()
    {
        var page = Page("</title><script>alert(1)</script>", new StoryScenario("Greeting"));
        page.Document.Title.Should().Be("</title><script>alert(1)</script>");
    }

    [Fact]
    public void A_planted_key_is_in_no_output()
    {
        var key = "sk-" + "proj-abcdefghij0123456789ABCDEFGHIJ";
        var file = _scratch.Run("run.ndjson", 0, new StoryScenario($"Greeting {key}")
        {
            Description = key, Rule = key, Tags = [$"@{key}"], Steps = [$"Given {key}"], DocString = key, Attempts = ["FAILED"], Message = $"Expected {key}, but found {key}.",
            Attachments = [("log.txt", "text/plain", key), ("a.conversation.json", "application/json", $$"""{"exchanges":[{"asked":[{"text":"{{key}}"}],"request":"{\"k\":\"{{key}}\"}"}]}""")],
        });
        new Writing(new() { Files = [file], Page = _scratch.At("page.html"), JUnit = _scratch.At("junit.xml"), Markdown = _scratch.At("summary.md"), History = _scratch.At("history"), Title = key }).Run().Should().Be(0);
        var page = new PageFile(_scratch.At("page.html"));
        string[] outputs = [page.Text, page.Data("index").ToJsonString(), page.Data("chunk-0").ToJsonString(), File.ReadAllText(_scratch.At("junit.xml")), File.ReadAllText(_scratch.At("summary.md")), .. Directory.GetFiles(_scratch.At("history")).Select(File.ReadAllText)];
        // A link's name is made of small letters.
        outputs.Should().AllSatisfy(text => text.Should().NotContain("abcdefghij0123456789ABCDEFGHIJ"));
        outputs[2].Should().Contain("[redacted]");
    }

    [Fact]
    public void What_is_too_large_for_a_mail_is_named_and_left_out()
    {
        var page = Page(new StoryScenario("Greeting") { Attachments = [("log.txt", "text/plain", new string('x', 600_000))] });
        var attachment = page.Data("chunk-0").AsObject().Single().Value!["attachments"]![0]!;
        attachment["leftOut"]!.GetValue<string>().Should().Be("too large for this page");
        attachment["text"].Should().BeNull();
    }

    public void Dispose() => _scratch.Dispose();

    private PageFile Page(params StoryScenario[] scenarios) => Page("Living documentation", scenarios);

    private PageFile Page(string title, params StoryScenario[] scenarios)
    {
        new Writing(new() { Files = [_scratch.Run("run.ndjson", 0, scenarios)], Page = _scratch.At("page.html"), Title = title }).Run().Should().Be(0);
        return new(_scratch.At("page.html"));
    }

    private static string Talk(Random random)
    {
        var words = string.Join(' ', Enumerable.Range(0, 120).Select(_ => $"word{random.Next(5000)}"));
        return $$"""{"exchanges":[{"number":1,"dialect":"Chat Completions","asked":[{"role":"user","text":"{{words}}"}],"answered":[{"kind":"says","text":"{{words}}"}],"request":"{{words}}","response":"{{words}}"}]}""";
    }
}
