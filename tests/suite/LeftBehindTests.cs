using System.Text;
using System.Text.Json;

namespace Suite.Tests;

/// <summary>What a run leaves for readers: everything that happened, and no key.</summary>
public sealed class LeftBehindTests
{
    private const string Greeting = "FullyQualifiedName~HelloWorld&DisplayName~The task reaches the model";

    // Put together here, so that no scanner takes this file for a leak.
    private static readonly string Key = "sk-" + "proj-planted0123456789ABCDEFGHIJ";

    [Fact]
    public async Task A_key_that_the_program_prints_is_in_nothing_that_is_attached_for_readers()
    {
        // A program that does nothing but print its arguments, the key first.
        using var run = await SuiteRun.OfAsync(Greeting, ("ACCEPTANCE_AGENTS_COMMAND", $"/bin/echo {Key}"));
        run.Endings.Should().ContainSingle().Which.Value.Outcome.Should().Be("Failed");
        Attached(run).Should().Contain(text => text.Contains("[redacted] init --yes", StringComparison.Ordinal), "the commands and their output are attached");
        string[] left = [.. Attached(run), .. run.Transcripts.Values];
        left.Should().AllSatisfy(text => text.Should().NotContain("planted0123456789"));
    }

    [Fact]
    public async Task The_conversation_names_the_step_that_scripted_each_answer_and_keeps_what_went_over_the_wire()
    {
        using var run = await SuiteRun.OfAsync(Greeting);
        var exchanges = JsonDocument.Parse(Attached(run).Single(text => text.StartsWith("{\"exchanges\"", StringComparison.Ordinal))).RootElement.GetProperty("exchanges").EnumerateArray().ToList();
        exchanges.Should().HaveCount(2).And.AllSatisfy(exchange =>
        {
            exchange.GetProperty("request").GetString().Should().Contain("\"messages\"");
            exchange.GetProperty("response").GetString().Should().Contain("chat.completion");
            exchange.GetProperty("tokens").GetProperty("output").GetInt32().Should().BePositive();
        });
        exchanges.Select(exchange => exchange.GetProperty("script").GetProperty("step").GetString()).Should().Equal("the model replies \"1. Change the greeting in main.py\"", "the model replies");
        Attached(run).Should().ContainSingle(text => text.StartsWith("{\"commands\"", StringComparison.Ordinal)).Which.Should().Contain("agents action create");
    }

    private static List<string> Attached(SuiteRun run) =>
        [.. run.Messages.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("attachment", out var attachment) && attachment.GetProperty("contentEncoding").GetString() == "BASE64")
            .Select(line => Encoding.UTF8.GetString(Convert.FromBase64String(line.GetProperty("attachment").GetProperty("body").GetString()!)))];
}
