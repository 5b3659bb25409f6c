using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses in a list of messages: roles, empty contents, tool calls and results that do not meet.</summary>
internal static class AnthropicMessageRules
{
    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("messages-empty", (request, _) => request.Body.Field("messages"u8) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0 ? AnthropicContract.Wrong("messages: at least one message is required") : null),
        new("role", (request, _) => request.Messages.Index().FirstOrDefault(message => message.Item.Role is not ("user" or "assistant" or "system")) is { Item: { } wrong } at
            ? AnthropicContract.Wrong($"messages.{at.Index}.role: Input should be 'user', 'assistant' or 'system'; got '{wrong.Role}'")
            : null),
        new("first-role", (request, _) => request.Messages is [{ Role: "assistant" }, ..] ? AnthropicContract.Wrong("messages: first message must use the \"user\" role") : null),
        new("content-required", (request, _) => Empty(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("trailing-whitespace", (request, _) => request.Messages is [.., { Role: "assistant", Text.Length: > 0 } last] && char.IsWhiteSpace(last.Text[^1])
            ? AnthropicContract.Wrong("messages: final assistant content cannot end with trailing whitespace")
            : null),
        new("tool-call-unanswered", (request, _) => Unanswered(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("tool-result-orphan", (request, _) => Orphan(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
    ];

    private static string? Empty(Received request)
    {
        var messages = request.Body.Field("messages"u8).Items().ToList();
        foreach (var (index, message) in messages.Index())
        {
            var content = message.Field("content"u8);
            var mayBeEmpty = index == messages.Count - 1 && message.Text("role"u8) == "assistant";
            var empty = content.ValueKind switch
            {
                JsonValueKind.String => content.GetString()!.Length == 0,
                JsonValueKind.Array => content.GetArrayLength() == 0,
                _ => true,
            };
            if (empty && !mayBeEmpty)
            {
                return $"messages.{index}: all messages must have non-empty content except for the optional final assistant message";
            }

            if (content.Items().Any(block => block.Text("type"u8) == "text" && block.Text("text"u8).Length == 0))
            {
                return "messages: text content blocks must be non-empty";
            }
        }

        return null;
    }

    private static string? Unanswered(Received request)
    {
        foreach (var (index, message) in request.Messages.Index())
        {
            var results = index + 1 < request.Messages.Count ? request.Messages[index + 1].Results : [];
            var open = message.Calls.Where(call => !results.Any(result => result.CallId == call.Id)).Select(call => call.Id).ToList();
            if (open.Count > 0)
            {
                return $"messages.{index}: `tool_use` ids were found without `tool_result` blocks immediately after: {string.Join(", ", open)}. Each `tool_use` block must have a corresponding `tool_result` block in the next message.";
            }
        }

        return null;
    }

    private static string? Orphan(Received request)
    {
        foreach (var (index, message) in request.Messages.Index())
        {
            var calls = index == 0 ? [] : request.Messages[index - 1].Calls;
            foreach (var (place, result) in message.Results.Index())
            {
                if (!calls.Any(call => call.Id == result.CallId))
                {
                    return $"messages.{index}.content.{place}: unexpected `tool_use_id` found in `tool_result` blocks: {result.CallId}. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.";
                }
            }
        }

        return null;
    }
}
