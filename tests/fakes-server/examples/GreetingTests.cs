using System.ClientModel;
using OpenAI;

namespace Acceptance.Fakes.Server.Tests.Examples;

public sealed class GreetingTests
{
    [Fact]
    public async Task The_user_is_greeted()
    {
        await using var fake = await FakeModel.StartAsync();
        using var model = fake.Open("greeting").Then(new Says("Hello"));

        var client = new OpenAIClient(new ApiKeyCredential(model.ApiKey), new() { Endpoint = model.OpenAiBaseUrl });
        var answer = await client.GetChatClient("gpt-5").CompleteChatAsync("Hi");

        Assert.Equal("Hello", answer.Value.Content[0].Text);
        Assert.Empty(model.Verdict());
    }
}
