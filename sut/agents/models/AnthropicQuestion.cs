using System.Text.Json;
using Anthropic.Models.Messages;

namespace Agents.Models;

/// <summary>A question in the words of Anthropic's Messages.</summary>
internal static class AnthropicQuestion
{
    /// <summary>The request's body.</summary>
    public static MessageCreateParams Of(string model, Question question)
    {
        var plain = new MessageCreateParams
        {
            Model = model,
            MaxTokens = Asking.MaxTokens,
            Messages = [.. question.Messages.Select(MessageOf)],
        };
        var spoken = question.System is { } system ? plain with { System = system } : plain;
        return question.Tools.Count > 0 ? spoken with { Tools = [.. question.Tools.Select(tool => (ToolUnion)ToolOf(tool))] } : spoken;
    }

    private static MessageParam MessageOf(Message message) => message switch
    {
        Asked asked => new UserMessageParam(asked.Text),
        Answered { Calls.Count: 0 } answered => new AssistantMessageParam { Content = answered.Text },
        Answered answered => new AssistantMessageParam { Content = BlocksOf(answered).ToList() },
        // All results of one answer go back in one message: Anthropic refuses anything else.
        Returned returned => new UserMessageParam { Content = returned.Results.Select(ResultOf).ToList() },
        _ => throw new InvalidOperationException($"{message.GetType().Name} is no message that a provider knows."),
    };

    private static IEnumerable<ContentBlockParam> BlocksOf(Answered answered)
    {
        if (answered.Text.Length > 0)
        {
            yield return new TextBlockParam(answered.Text);
        }

        foreach (var call in answered.Calls)
        {
            yield return new ToolUseBlockParam { ID = call.Id, Name = new ToolOffer(call.Tool, "", "").WireName, Input = Fields(call.Arguments) };
        }
    }

    private static ContentBlockParam ResultOf(ToolResult result) => new ToolResultBlockParam(result.CallId) { Content = result.Text, IsError = result.Failed };

    private static Tool ToolOf(ToolOffer tool) => new()
    {
        Name = tool.WireName,
        Description = tool.Description,
        InputSchema = InputSchema.FromRawUnchecked(Fields(tool.Schema)),
    };

    private static Dictionary<string, JsonElement> Fields(string json) =>
        JsonSerializer.Deserialize(json, AnthropicJson.Default.DictionaryStringJsonElement) ?? [];
}
