using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes.Tests;

/// <summary>Each rule of each provider's contract against the example of contract/ that breaks it and nothing else.</summary>
public sealed class ContractTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();

    private static readonly Dictionary<string, (string Path, IEndpoint Endpoint)> Asked = new()
    {
        ["chat"] = ("v1/chat/completions", new ChatCompletions()),
        ["responses"] = ("v1/responses", new Responses()),
        ["messages"] = ("v1/messages", new AnthropicMessages()),
        ["gemini"] = ("v1beta/models/gemini-3-pro-preview:generateContent", new Gemini()),
        ["embeddings"] = ("v1/embeddings", new Embeddings()),
    };

    // These need more than one request, another model, or one without a header: they have tests of their own below.
    private static readonly string[] Apart = ["version-required", "thinking-passed-back", "item-not-stored", "reasoning-missing", "tool-json"];

    public static TheoryData<string> Dialects => [.. Asked.Keys];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var dialect in Asked.Keys)
        {
            foreach (var rule in Read(dialect).Keys)
            {
                examples.Add(dialect, rule);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_rule_has_an_example(string dialect) =>
        Read(dialect).Keys.Should().BeEquivalentTo(Asked[dialect].Endpoint.Contract.Select(rule => rule.Name).Except(Apart));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_request_that_breaks_a_rule_is_refused_as_the_provider_does_and_takes_no_turn(string dialect, string rule)
    {
        using var conversation = served.Model.Open($"broken-{dialect}-{Named(rule)}").Then(new Says("{}"));
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, Read(dialect)[rule], Asked[dialect].Path));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.GetValues("x-should-retry").Should().Equal("false");
        conversation.Complaints.Should().ContainSingle().Which.Should().Contain($"breaks the provider's rule \"{rule}\"");
        Golden.Matches($"contract/{dialect}.{rule}.json", await answer.Content.ReadAsStringAsync() + "\n");
        conversation.Verdict().Should().HaveCount(2, "the turn is still there");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_scenario_can_allow_the_rule_to_be_broken(string dialect, string rule)
    {
        using var conversation = served.Model.Open($"allowed-{dialect}-{Named(rule)}").Then(new Says("{}")).Allow(rule);
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, Read(dialect)[rule], Asked[dialect].Path));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        conversation.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Anthropic_needs_its_version_header()
    {
        using var conversation = served.Model.Open("versionless").Then(new Says("no"));
        using var request = conversation.Request("messages", false);
        request.Headers.Remove("anthropic-version");
        using var answer = await Http.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("anthropic-version: header is required");
        conversation.Complaints.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""[{"type":"tool_use","id":"toolu_1","name":"read","input":{}}]""", false)]
    [InlineData("""[{"type":"thinking","thinking":"Let me see.","signature":"c2lnbmVk"},{"type":"tool_use","id":"toolu_1","name":"read","input":{}}]""", true)]
    public async Task A_thought_that_led_to_a_call_must_come_back_with_its_result(string repeated, bool accepted)
    {
        using var conversation = served.Model.Open($"thought-{accepted}".ToLowerInvariant())
            .Then(new Replies(new Thinks("Let me see."), new Calls("read", ""))).Then(new Says("Done."));
        (await Http.SendAsync(conversation.Request("messages", false))).Dispose();
        var body = Asking.Body("messages", false).Replace(
            """{"role":"user","content":"Hi"}""",
            $$"""{"role":"user","content":"Hi"},{"role":"assistant","content":{{repeated}}},{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"x"}]}""",
            StringComparison.Ordinal);
        using var answer = await Http.SendAsync(conversation.Request("messages", false, body));
        answer.IsSuccessStatusCode.Should().Be(accepted);
        if (!accepted)
        {
            conversation.Complaints.Should().ContainSingle().Which.Should().Contain("thinking-passed-back").And.Contain("Expected `thinking`");
        }
    }

    [Fact]
    public async Task A_response_goes_on_from_one_that_was_given_and_answers_its_calls()
    {
        using var conversation = served.Model.Open("goes-on").Then(new Calls("read", "")).Then(new Says("Done."));
        (await Http.SendAsync(conversation.Request("responses", false))).Dispose();
        using var answer = await Http.SendAsync(conversation.Request("responses", false, """{"model":"gpt-5","previous_response_id":"resp_1","input":[{"type":"function_call_output","call_id":"call_1","output":"x"}]}"""));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        conversation.Verdict().Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_does_not_exist_cannot_be_allowed()
    {
        using var conversation = served.Model.Open("no-such-rule");
        var allowing = () => conversation.Allow("politeness");
        allowing.Should().Throw<FakeModelException>().WithMessage("There is no rule \"politeness\" to allow: there are api-version-required,*");
    }

    private static string Named(string rule) => rule.Replace('_', '-').Replace('.', '-');

    private static Dictionary<string, string> Read(string dialect, [CallerFilePath] string here = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "contract", $"{dialect}.txt"), Encoding.UTF8)
            .ToDictionary(line => line[..line.IndexOf(' ', StringComparison.Ordinal)], line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
}
