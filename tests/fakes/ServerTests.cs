using OpenAI.Chat;

namespace Acceptance.Fakes.Tests;

public sealed class ServerTests(ServedModel served) : IClassFixture<ServedModel>
{
    [Fact]
    public async Task A_taken_port_is_one_clear_sentence()
    {
        var starting = () => FakeModel.StartAsync(new() { Port = served.Model.Url.Port });
        (await starting.Should().ThrowAsync<FakeModelException>()).Which.Message
            .Should().Be($"Port {served.Model.Url.Port} on 127.0.0.1 is taken: choose another, or 0 for a free one.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Has Blanks")]
    [InlineData("a/b")]
    public void An_id_that_fits_no_url_is_refused(string id)
    {
        var opening = () => served.Model.Open(id);
        opening.Should().Throw<FakeModelException>().WithMessage("*cannot name a conversation*");
    }

    [Fact]
    public void A_conversation_is_open_once()
    {
        using var first = served.Model.Open("once");
        var opening = () => served.Model.Open("once");
        opening.Should().Throw<FakeModelException>().WithMessage("The conversation \"once\" is open already*");
        first.Dispose();
        served.Model.Open("once").Dispose();
    }

    [Fact]
    public async Task Two_runs_on_two_servers_leave_the_same_transcript()
    {
        var (first, second) = (await Play(), await Play());
        second.Should().Be(first);
        first.Should().Be("""
            Conversation played

            1. Chat Completions, gpt-4.1
               system: Be kind.
               user: Hi
               200: Says "Hello."

            2. Chat Completions, gpt-4.1
               (2 as before)
               assistant: Hello.
               user: Bye
               200: Says "Bye."

            """);
    }

    [Fact]
    public async Task Many_conversations_at_once_keep_apart()
    {
        var talks = Enumerable.Range(0, 40).Select(async number =>
        {
            using var conversation = served.Model.Open($"apart-{number}").Then(new Says($"I am {number}"));
            ChatCompletion answer = await conversation.Chat().CompleteChatAsync([new UserChatMessage("Who?")]);
            return (number, answer.Content[0].Text, conversation.Verdict());
        });
        foreach (var (number, text, verdict) in await Task.WhenAll(talks))
        {
            text.Should().Be($"I am {number}");
            verdict.Should().BeEmpty();
        }
    }

    private static async Task<string> Play()
    {
        await using var model = await FakeModel.StartAsync();
        using var conversation = model.Open("played").Then(new Says("Hello.")).Then(new Says("Bye."));
        List<ChatMessage> messages = [new SystemChatMessage("Be kind."), new UserChatMessage("Hi")];
        ChatCompletion answer = await conversation.Chat().CompleteChatAsync(messages);
        messages.AddRange([new AssistantChatMessage(answer), new UserChatMessage("Bye")]);
        await conversation.Chat().CompleteChatAsync(messages);
        return conversation.Transcript();
    }
}
