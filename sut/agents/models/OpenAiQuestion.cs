using OpenAI.Chat;

namespace Agents.Models;

/// <summary>A question in the words of Chat Completions.</summary>
internal static class OpenAiQuestion
{
    /// <summary>The messages; results of tools are a message each.</summary>
    public static IReadOnlyList<ChatMessage> Messages(Question question) =>
    [
        .. question.System is { } system ? [new SystemChatMessage(system)] : Array.Empty<ChatMessage>(),
        .. question.Messages.SelectMany(MessagesOf),
    ];

    /// <summary>The tools and the limit.</summary>
    public static ChatCompletionOptions Options(Question question)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = Asking.MaxTokens };
        foreach (var tool in question.Tools)
        {
            options.Tools.Add(ChatTool.CreateFunctionTool(tool.WireName, tool.Description, BinaryData.FromString(tool.Schema)));
        }

        return options;
    }

    private static IEnumerable<ChatMessage> MessagesOf(Message message) => message switch
    {
        Asked asked => [new UserChatMessage(asked.Text)],
        Answered { Calls.Count: 0 } answered => [new AssistantChatMessage(answered.Text)],
        Answered answered => [Calling(answered)],
        Returned returned => returned.Results.Select(result => new ToolChatMessage(result.CallId, result.Text)),
        _ => throw new InvalidOperationException($"{message.GetType().Name} is no message that a provider knows."),
    };

    private static AssistantChatMessage Calling(Answered answered)
    {
        var message = new AssistantChatMessage(answered.Calls.Select(call =>
            ChatToolCall.CreateFunctionToolCall(call.Id, new ToolOffer(call.Tool, "", "").WireName, BinaryData.FromString(call.Arguments))));
        if (answered.Text.Length > 0)
        {
            message.Content.Add(ChatMessageContentPart.CreateTextPart(answered.Text));
        }

        return message;
    }
}
