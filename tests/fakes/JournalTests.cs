using OpenAI.Chat;

namespace Acceptance.Fakes.Tests;

public sealed class JournalTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task Steps_ask_the_journal_in_the_words_of_the_conversation()
    {
        using var conversation = served.Model.Open("questions").Then(new Calls("read", "")).Then(new Says("Friday."));
        var options = new ChatCompletionOptions { Tools = { ChatTool.CreateFunctionTool("read") }, Temperature = 0.5f };
        List<ChatMessage> messages = [new UserChatMessage("When?")];
        ChatCompletion first = await conversation.Chat().CompleteChatAsync(messages, options);
        messages.AddRange([new AssistantChatMessage(first), new ToolChatMessage("call_1", "ship on Friday")]);
        await conversation.Chat().CompleteChatAsync(messages, options);

        conversation.ModelCalls().Should().HaveCount(2);
        conversation.Models().Should().Equal("gpt-4.1");
        conversation.ToolsOffered().Should().Equal("read");
        conversation.ToolResults().Should().Equal(new ToolResult("call_1", "ship on Friday"));
        conversation.WasShown("ship on Friday").Should().BeTrue();
        conversation.WasShown("Saturday").Should().BeFalse();
        conversation.Journal[0].Request.Settings["temperature"].GetDouble().Should().Be(0.5);
        conversation.PrefixBreaks().Should().BeEmpty();
    }

    [Fact]
    public async Task A_prompt_whose_prefix_changes_is_named()
    {
        using var conversation = served.Model.Open("prefix").Then(new Says("1")).Then(new Says("2")).Then(new Says("3"));
        await conversation.Chat().CompleteChatAsync([new SystemChatMessage("It is 9:00."), new UserChatMessage("Hi")]);
        await conversation.Chat().CompleteChatAsync([new SystemChatMessage("It is 9:01."), new UserChatMessage("Hi")]);
        await conversation.Chat().CompleteChatAsync([new SystemChatMessage("It is 9:01."), new UserChatMessage("Ho")]);
        conversation.PrefixBreaks().Should().Equal(
            "Request 2 does not go on from request 1: the instructions changed.",
            "Request 3 does not go on from request 2: message 2 changed.");
    }

    [Fact]
    public async Task Finished_conversations_give_up_their_exchanges_first_and_a_live_one_says_so()
    {
        await using var model = await FakeModel.StartAsync(new() { JournalCount = 4 });
        var finished = model.Open("finished");
        using var live = model.Open("live");
        await Ask(finished, 2);
        finished.Dispose();
        await Ask(live, 3);
        finished.Journal.Select(exchange => exchange.Number).Should().Equal(2);
        live.Verdict().Should().BeEmpty();
        await Ask(live, 3);
        live.Journal.Select(exchange => exchange.Number).Should().Equal(3, 4, 5, 6);
        live.Verdict().Should().Equal("The journal was full, and its first 2 exchanges are gone: raise FakeModelOptions.JournalCount or JournalBytes.");
    }

    [Theory]
    [InlineData("messages", "v1/messages/count_tokens", "{\"input_tokens\":")]
    [InlineData("gemini", "v1beta/models/gemini-2.5-flash:countTokens", "{\"totalTokens\":")]
    public async Task Tokens_are_counted_beside_the_conversation(string dialect, string path, string begins)
    {
        using var conversation = served.Model.Open($"count-{dialect}");
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, path: path));
        (await answer.Content.ReadAsStringAsync()).Should().StartWith(begins);
        conversation.Verdict().Should().BeEmpty();
        conversation.SideRequests().Should().ContainSingle().Which.Dialect.Should().Be("Token count");
    }

    [Theory]
    [InlineData("v1/models", "anthropic-version", "claude-sonnet-4-5")]
    [InlineData("v1/models", "x-client", "\"object\":\"list\"")]
    [InlineData("v1/models", "x-goog-api-key", "models/gemini-2.5-flash")]
    [InlineData("v1/models/gpt-4.1", "x-client", "\"id\":\"gpt-4.1\"")]
    [InlineData("v1beta/models", "x-goog-api-key", "models/gemini-2.5-flash")]
    public async Task Models_are_listed_as_each_provider_does(string path, string header, string holds)
    {
        using var conversation = served.Model.Open($"models-{path.Replace('/', '-').Replace('.', '-')}-{header}");
        using var request = new HttpRequestMessage(HttpMethod.Get, conversation.AnthropicBaseUrl + "/" + path);
        request.Headers.Add("x-api-key", conversation.ApiKey);
        request.Headers.Add(header, header == "x-goog-api-key" ? conversation.ApiKey : "2023-06-01");

        using var answer = await Http.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(holds);
        conversation.Verdict().Should().BeEmpty();
    }

    [Fact]
    public async Task The_official_client_reads_embeddings_and_equal_texts_have_equal_ones()
    {
        using var conversation = served.Model.Open("embeddings");
        var client = new OpenAI.Embeddings.EmbeddingClient("text-embedding-3-small", new System.ClientModel.ApiKeyCredential(conversation.ApiKey), new OpenAI.OpenAIClientOptions { Endpoint = conversation.OpenAiBaseUrl });
        var vectors = (await client.GenerateEmbeddingsAsync(["one", "two", "one"], new() { Dimensions = 64 })).Value;
        vectors[0].ToFloats().ToArray().Should().HaveCount(64).And.Equal(vectors[2].ToFloats().ToArray());
        vectors[1].ToFloats().ToArray().Should().NotEqual(vectors[0].ToFloats().ToArray());
        conversation.Verdict().Should().BeEmpty();
    }

    [Theory]
    [InlineData("openai/deployments/my-gpt/chat/completions?api-version=2024-10-21", "my-gpt", """{"messages":[{"role":"user","content":"Hi"}]}""")]
    [InlineData("openai/v1/chat/completions", "gpt-4.1", """{"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}]}""")]
    public async Task Azures_paths_and_key_header_are_served(string path, string model, string body)
    {
        using var conversation = served.Model.Open($"azure-{model.Replace('.', '-')}").Then(new Says("Hello."));
        using var request = conversation.Request("chat", false, body, path);
        request.Headers.Remove("x-api-key");
        request.Headers.Add("api-key", conversation.ApiKey);
        using var answer = await Http.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Hello.");
        conversation.Models().Should().Equal(model);
        conversation.Verdict().Should().BeEmpty();
    }

    private static async Task Ask(Conversation conversation, int times)
    {
        for (var time = 0; time < times; time++)
        {
            conversation.Then(new Says("Yes."));
            (await Http.SendAsync(conversation.Request("chat", false))).Dispose();
        }
    }
}
