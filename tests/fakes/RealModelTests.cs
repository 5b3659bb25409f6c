using Anthropic.Models.Messages;
using OpenAI.Chat;

namespace Acceptance.Fakes.Tests;

/// <summary>Another server of the fake's own plays the real provider: it refuses every key but its own.</summary>
public sealed class RealModelTests(ServedModel served) : IClassFixture<ServedModel>
{
    [Fact]
    public async Task The_provider_answers_with_its_own_key_and_the_client_keeps_the_conversation_s()
    {
        using var upstream = served.Model.Open("real-up").Then(new Says("From upstream.")).Then(new Says("Of Anthropic's."));
        using var real = new RealModel(To(upstream));
        using var talk = served.Model.Open("real-key").PassTo(real).Then(new Says("Left out."));

        ChatCompletion answer = await talk.Chat().CompleteChatAsync("Hi");
        var message = await talk.Anthropic().Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam { Content = "Hi" }] });

        answer.Content[0].Text.Should().Be("From upstream.");
        message.Content[0].Json.ToString().Should().Contain("Of Anthropic's.");
        upstream.Verdict().Should().BeEmpty();
        talk.Verdict().Should().BeEmpty("scripted replies are left out, and never missed");
        talk.Journal.Select(exchange => $"{exchange.Status} {exchange.Turn}").Should().Equal("200 Says \"From upstream.\"", "200 Says \"Of Anthropic's.\"");
        real.Costs.Should().StartWith("Real models were asked 2 times, of 20 allowed.").And.Contain("gpt-4.1:").And.Contain("claude-haiku-4-5:").And.Contain("An estimate");
    }

    [Fact]
    public async Task What_the_provider_says_of_its_key_reaches_nobody()
    {
        using var folder = new Folder();
        using var upstream = served.Model.Open("real-echo").Then(new Fails(401, "Incorrect API key provided: fake-real-echo."));
        using var real = new RealModel(To(upstream) with { Recordings = folder.Path });
        using var talk = served.Model.Open("real-secret").PassTo(real);

        using var answer = await Post(talk, "v1/chat/completions");

        ((int)answer.StatusCode).Should().Be(401);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Incorrect API key provided: REDACTED.");
        talk.Transcript().Should().Contain("REDACTED").And.NotContain("fake-real-echo");
        File.ReadAllText(Path.Combine(folder.Path, "real-secret.yaml")).Should().Contain("REDACTED").And.NotContain("fake-real-echo");
    }

    [Fact]
    public async Task Past_the_limit_nothing_is_passed_on_and_no_client_asks_again()
    {
        using var upstream = served.Model.Open("real-few").Then(new Says("One."));
        using var real = new RealModel(To(upstream) with { RequestLimit = 1, Advice = "Raise it." });
        using var talk = served.Model.Open("real-limit").PassTo(real);

        await talk.Chat().CompleteChatAsync("Hi");
        var again = () => talk.Chat().CompleteChatAsync("Again");

        (await again.Should().ThrowAsync<System.ClientModel.ClientResultException>()).Which.Message.Should().Contain("used up its 1 requests");
        talk.Verdict().Should().Equal("Request 2 (Chat Completions): The run has used up its 1 requests to real models. Raise it.");
        upstream.Verdict().Should().BeEmpty();
    }

    [Theory]
    [InlineData("v1/chat/completions", "fake-another", "a key that is not the scenario's")]
    [InlineData("v1/messages", "fake-real-kept", "There is no key for")]
    [InlineData("openai/v1/chat/completions", "fake-real-kept", "No real provider serves this path")]
    public async Task What_must_not_go_out_stays_here(string path, string key, string why)
    {
        using var upstream = served.Model.Open("real-unasked");
        using var real = new RealModel(To(upstream) with { Anthropic = new(upstream.AnthropicBaseUrl, null) });
        using var talk = served.Model.Open("real-kept").PassTo(real);

        using var answer = await Post(talk, path, key);

        ((int)answer.StatusCode).Should().BeInRange(400, 401);
        talk.Verdict().Should().ContainSingle().Which.Should().Contain(why);
        upstream.Journal.Should().BeEmpty();
    }

    [Fact]
    public async Task A_provider_that_is_not_there_is_named()
    {
        using var real = new RealModel(new() { OpenAi = new(new("http://127.0.0.1:1/v1"), "k") });
        using var talk = served.Model.Open("real-gone").PassTo(real);
        (await Post(talk, "v1/chat/completions")).Dispose();
        talk.Verdict().Should().ContainSingle().Which.Should().Contain("127.0.0.1:1 could not be asked");
    }

    [Fact]
    public void Trouble_cannot_be_scripted_for_a_real_model()
    {
        using var real = new RealModel(new());
        using var talk = served.Model.Open("real-trouble").PassTo(real);
        var scripting = () => talk.Then(new Fails(429));
        scripting.Should().Throw<FakeModelException>().WithMessage("A real model makes no trouble on demand*");
    }

    private static async Task<HttpResponseMessage> Post(Conversation talk, string path, string? key = null)
    {
        using var client = talk.Http(key);
        return await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent("""{"model":"m","messages":[{"role":"user","content":"Hi"}]}"""));
    }

    private static RealModelOptions To(Conversation upstream) =>
        new() { OpenAi = new(upstream.OpenAiBaseUrl, upstream.ApiKey), Anthropic = new(upstream.AnthropicBaseUrl, upstream.ApiKey) };

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("real-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
