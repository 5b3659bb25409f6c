namespace Acceptance.Fakes.Tests;

public sealed class RuleTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task A_rule_answers_what_it_is_for_and_takes_no_turn()
    {
        using var conversation = served.Model.Open("rules").Then(new Says("Hello."))
            .Always(new(new Says("A title")) { Contains = "title for this" });
        (await Ask(conversation, "A title for this conversation, please")).Should().Contain("A title");
        (await Ask(conversation, "Hi")).Should().Contain("Hello.");
        conversation.Verdict().Should().BeEmpty();
        conversation.SideRequests().Should().ContainSingle().Which.Rule!.Contains.Should().Be("title for this");
        conversation.ModelCalls().Should().ContainSingle();
        conversation.Transcript().Should().Contain("by the rule when contains \"title for this\": Says \"A title\"");
    }

    [Fact]
    public async Task The_most_specific_rule_wins()
    {
        using var conversation = served.Model.Open("specific")
            .Always(new(new Says("any")))
            .Always(new(new Says("text")) { Contains = "weather" })
            .Always(new(new Says("longer text")) { Contains = "weather in Paris" })
            .Always(new(new Says("text and model")) { Contains = "weather", Model = "gpt-4.1" });
        (await Ask(conversation, "Hi")).Should().Contain("\"any\"");
        (await Ask(conversation, "the weather", "o1")).Should().Contain("\"text\"");
        (await Ask(conversation, "the weather in Paris", "o1")).Should().Contain("\"longer text\"");
        (await Ask(conversation, "the weather in Paris")).Should().Contain("\"text and model\"");
    }

    [Fact]
    public async Task Ten_thousand_rules_are_told_apart()
    {
        using var conversation = served.Model.Open("many-rules");
        foreach (var number in Enumerable.Range(0, 10_000))
        {
            conversation.Always(new(new Says($"answer {number}")) { Contains = $"question {number}." });
        }

        (await Ask(conversation, "This is question 7311.")).Should().Contain("\"answer 7311\"");
        (await Ask(conversation, "This is question 12.")).Should().Contain("\"answer 12\"");
    }

    [Fact]
    public async Task A_rule_does_not_match_again_on_what_was_said_before()
    {
        using var conversation = served.Model.Open("no-cross-fire").Then(new Says("Sunny."))
            .Always(new(new Says("By the rule.")) { Contains = "weather" });
        var answer = await Send(conversation, """{"model":"gpt-4.1","messages":[{"role":"user","content":"weather"},{"role":"assistant","content":"By the rule."},{"role":"user","content":"Thanks"}]}""");
        answer.Should().Contain("Sunny.");
    }

    private static Task<string> Ask(Conversation conversation, string text, string model = "gpt-4.1") =>
        Send(conversation, $$"""{"model":"{{model}}","messages":[{"role":"user","content":"{{text}}"}]}""");

    private static async Task<string> Send(Conversation conversation, string body)
    {
        using var answer = await Http.SendAsync(conversation.Request("chat", false, body));
        return await answer.Content.ReadAsStringAsync();
    }
}
