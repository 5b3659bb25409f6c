using System.Text.Json;
using Anthropic;
using Anthropic.Exceptions;
using Anthropic.Models.Messages;

namespace Acceptance.Fakes.Tests;

public sealed class AnthropicMessagesTests(ServedModel served) : IClassFixture<ServedModel>
{
    [Fact]
    public async Task The_official_client_reads_a_whole_answer()
    {
        using var conversation = served.Model.Open("messages-whole").Then(new Says("Hello, you \"there\".\n€ 😀"));
        var answer = await conversation.Anthropic().Messages.Create(Question([User("Hi")]));
        answer.Content.Single().TryPickText(out var text).Should().BeTrue();
        text!.Text.Should().Be("Hello, you \"there\".\n€ 😀");
        answer.StopReason!.Value().Should().Be(StopReason.EndTurn);
        answer.Usage.OutputTokens.Should().BePositive();
        conversation.Verdict().Should().BeEmpty();
        conversation.Journal.Single().Request.ShownText.Should().Be("Be kind.\nHi");
    }

    [Fact]
    public async Task The_official_client_reads_a_stream_word_by_word()
    {
        using var conversation = served.Model.Open("messages-stream").Then(new Says("One two three"));
        var words = new List<string>();
        await foreach (var happened in conversation.Anthropic().Messages.CreateStreaming(Question([User("Count")])))
        {
            if (happened.TryPickContentBlockDelta(out var delta) && delta.Delta.TryPickText(out var text))
            {
                words.Add(text.Text);
            }
        }

        words.Should().Equal("One", " two", " three");
        conversation.Verdict().Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_official_client_drives_a_tool_loop(bool streamed)
    {
        using var conversation = served.Model.Open($"messages-tools-{streamed}".ToLowerInvariant())
            .Then(new Calls("read_file", """{"path":"notes.txt"}"""))
            .Then(new Says("You ship on Friday."));
        var first = await Ask(conversation, Question([User("When do we ship?")]), streamed);
        first.StopReason!.Value().Should().Be(StopReason.ToolUse);
        first.Content.Single().TryPickToolUse(out var call).Should().BeTrue();
        JsonSerializer.Serialize(call!.Input).Should().Be("""{"path":"notes.txt"}""");

        var second = await Ask(
            conversation,
            Question(
            [
                User("When do we ship?"),
                new AssistantMessageParam { Content = new List<ContentBlockParam> { new ToolUseBlockParam { ID = call.ID, Name = call.Name, Input = call.Input } } },
                new UserMessageParam { Content = new List<ContentBlockParam> { new ToolResultBlockParam(call.ID) { Content = "ship on Friday" } } },
            ]),
            streamed);

        second.Content.Single().TryPickText(out var text).Should().BeTrue();
        text!.Text.Should().Be("You ship on Friday.");
        conversation.Verdict().Should().BeEmpty();
        var asked = conversation.Journal[1].Request;
        asked.Results.Single().Should().Be(new ToolResult(call.ID, "ship on Friday"));
        asked.Tools.Single().Name.Should().Be("read_file");
        asked.Streamed.Should().Be(streamed);
    }

    [Fact]
    public async Task A_scripted_failure_reaches_the_client_as_the_providers_own()
    {
        using var conversation = served.Model.Open("messages-fails").Then(new Fails(401));
        var asking = () => conversation.Anthropic().Messages.Create(Question([User("Hi")]));
        (await asking.Should().ThrowAsync<AnthropicUnauthorizedException>()).Which.Message.Should().Contain("authentication_error");
        conversation.Verdict().Should().BeEmpty();
    }

    [Fact]
    public async Task An_unscripted_call_is_refused_once()
    {
        using var conversation = served.Model.Open("messages-unscripted");
        var asking = () => conversation.Anthropic().Messages.Create(Question([User("Hi")]));
        (await asking.Should().ThrowAsync<AnthropicBadRequestException>()).Which.Message.Should().Contain("The script has no reply for this call");
        conversation.Journal.Should().ContainSingle();
    }

    private static MessageParam User(string text) => new UserMessageParam { Content = text };

    private static MessageCreateParams Question(IReadOnlyList<MessageParam> messages) => new()
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 100,
        System = "Be kind.",
        Messages = messages,
        Tools =
        [
            new global::Anthropic.Models.Messages.Tool
            {
                Name = "read_file",
                Description = "Reads a file",
                InputSchema = InputSchema.FromRawUnchecked(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(
                    """{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}""")!),
            },
        ],
    };

    private static async Task<global::Anthropic.Models.Messages.Message> Ask(Conversation conversation, MessageCreateParams question, bool streamed)
    {
        var messages = conversation.Anthropic().Messages;
        return streamed ? await messages.CreateStreaming(question).Aggregate() : await messages.Create(question);
    }
}
