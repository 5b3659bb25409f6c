using System.ClientModel;
using System.Text;
using OpenAI.Chat;

namespace Acceptance.Fakes.Tests;

public sealed class ChatCompletionsTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly ChatTool ReadFile = ChatTool.CreateFunctionTool("read_file", "Reads a file", BinaryData.FromString(
        """{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}"""));

    [Fact]
    public async Task The_official_client_reads_a_whole_answer()
    {
        using var conversation = served.Model.Open("chat-whole").Then(new Says("Hello, ", "you \"there\".\n€ 😀"));
        ChatCompletion answer = await conversation.Chat().CompleteChatAsync([new SystemChatMessage("Be kind."), new UserChatMessage("Hi")]);
        answer.Content[0].Text.Should().Be("Hello, you \"there\".\n€ 😀");
        answer.FinishReason.Should().Be(ChatFinishReason.Stop);
        answer.Usage.OutputTokenCount.Should().BePositive();
        conversation.Verdict().Should().BeEmpty();
        conversation.Journal.Single().Request.ShownText.Should().Be("Be kind.\nHi");
    }

    [Fact]
    public async Task The_official_client_reads_a_stream_word_by_word()
    {
        using var conversation = served.Model.Open("chat-stream").Then(new Says("One two three"));
        var words = new List<string>();
        await foreach (var update in conversation.Chat().CompleteChatStreamingAsync([new UserChatMessage("Count")]))
        {
            words.AddRange(update.ContentUpdate.Select(part => part.Text).Where(text => text.Length > 0));
        }

        words.Should().Equal("One", " two", " three");
        conversation.Verdict().Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_official_client_drives_a_tool_loop(bool streamed)
    {
        using var conversation = served.Model.Open($"chat-tools-{streamed}".ToLowerInvariant())
            .Then(new Calls("read_file", """{"path":"notes.txt"}"""))
            .Then(new Says("You ship on Friday."));
        var messages = new List<ChatMessage> { new UserChatMessage("When do we ship?") };
        var (_, calls) = await Ask(conversation, messages, streamed);
        var call = calls.Single();
        call.FunctionArguments.ToString().Should().Be("""{"path":"notes.txt"}""");
        messages.AddRange([new AssistantChatMessage([call]), new ToolChatMessage(call.Id, "ship on Friday")]);

        var (text, _) = await Ask(conversation, messages, streamed);

        text.Should().Be("You ship on Friday.");
        conversation.Verdict().Should().BeEmpty();
        var second = conversation.Journal[1].Request;
        second.Results.Single().Should().Be(new ToolResult(call.Id, "ship on Friday"));
        second.Tools.Single().Name.Should().Be("read_file");
        second.Streamed.Should().Be(streamed);
    }

    [Fact]
    public async Task A_scripted_failure_reaches_the_client_as_the_providers_own()
    {
        using var conversation = served.Model.Open("chat-fails").Then(new Fails(401));
        var asking = () => conversation.Chat().CompleteChatAsync([new UserChatMessage("Hi")]);
        var failure = (await asking.Should().ThrowAsync<ClientResultException>()).Which;
        failure.Status.Should().Be(401);
        failure.Message.Should().Contain("invalid_api_key").And.Contain("Incorrect API key provided");
        conversation.Verdict().Should().BeEmpty();
    }

    [Fact]
    public async Task A_rate_limited_client_asks_again_and_is_answered()
    {
        using var conversation = served.Model.Open("chat-retry").Then(new Fails(429, RetryAfter: TimeSpan.Zero)).Then(new Says("Now."));
        ChatCompletion answer = await conversation.Chat().CompleteChatAsync([new UserChatMessage("Hi")]);
        answer.Content[0].Text.Should().Be("Now.");
        conversation.Journal.Select(exchange => exchange.Status).Should().Equal(429, 200);
    }

    private static async Task<(string Text, IReadOnlyList<ChatToolCall> Calls)> Ask(Conversation conversation, List<ChatMessage> messages, bool streamed)
    {
        var options = new ChatCompletionOptions { Tools = { ReadFile } };
        if (!streamed)
        {
            ChatCompletion answer = await conversation.Chat().CompleteChatAsync(messages, options);
            return (answer.Content.FirstOrDefault()?.Text ?? "", answer.ToolCalls);
        }

        var (text, id, tool, arguments) = (new StringBuilder(), "", "", new StringBuilder());
        await foreach (var update in conversation.Chat().CompleteChatStreamingAsync(messages, options))
        {
            text.AppendJoin("", update.ContentUpdate.Select(part => part.Text));
            foreach (var piece in update.ToolCallUpdates)
            {
                (id, tool) = (piece.ToolCallId ?? id, piece.FunctionName ?? tool);
                arguments.Append(piece.FunctionArgumentsUpdate);
            }
        }

        return (text.ToString(), id.Length == 0 ? [] : [ChatToolCall.CreateFunctionToolCall(id, tool, BinaryData.FromString(arguments.ToString()))]);
    }
}
