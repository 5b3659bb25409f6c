using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses in a list of messages: their roles and their order, and contents that are empty.</summary>
internal static class AnthropicMessageRules
{
    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("messages-empty", (request, _) => request.Body.Field("messages"u8) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0 ? AnthropicContract.Wrong("messages: at least one message is required") : null),
        new("role", (request, _) => WrongRole(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("first-role", (request, _) => request.Messages is [{ Role: "assistant" }, ..] ? AnthropicContract.Wrong("messages: first message must use the \"user\" role") : null),
        new("content-required", (request, _) => Empty(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("trailing-whitespace", (request, _) => request.Messages is [.., { Role: "assistant", Text.Length: > 0 } last] && char.IsWhiteSpace(last.Text[^1])
            ? AnthropicContract.Wrong("messages: final assistant content cannot end with trailing whitespace")
            : null),
        .. AnthropicTurnRules.Rules,
    ];

    // A message of the system's may stand among the others, but not before them.
    private static string? WrongRole(Received request)
    {
        for (var index = 0; index < request.Messages.Count; index++)
        {
            var role = request.Messages[index].Role;
            var wrong = role switch
            {
                "user" or "assistant" => null,
                "system" => index == 0 ? "messages.0: use the top-level 'system' parameter for the initial system prompt" : null,
                "" => $"messages.{index}.role: Field required",
                _ => $"messages: Unexpected role \"{role}\". Allowed roles are \"user\" or \"assistant\".",
            };
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

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

            if (!mayBeEmpty && Texts(content).Any(string.IsNullOrWhiteSpace))
            {
                return "messages: text content blocks must contain non-whitespace text";
            }
        }

        return null;
    }

    private static IEnumerable<string> Texts(JsonElement content) =>
        content.AsText() is { Length: > 0 } text ? [text] : content.Items().Where(block => block.Text("type"u8) == "text").Select(block => block.Text("text"u8));
}
