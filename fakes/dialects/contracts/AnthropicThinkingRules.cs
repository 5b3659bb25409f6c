using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses when thinking is enabled: the thought that led to a tool call must come back, unchanged.</summary>
internal static class AnthropicThinkingRules
{
    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("thinking-budget", (request, _) => Budget(request.Body) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("thinking-temperature", (request, _) => request.Body.Field("thinking"u8).Text("type"u8) == "enabled" && request.Body.Field("temperature"u8) is { ValueKind: JsonValueKind.Number } heat && heat.GetDouble() != 1
            ? AnthropicContract.Wrong("`temperature` may only be set to 1 when thinking is enabled. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking")
            : null),
        new("thinking-sampling", (request, _) => request.Body.Field("thinking"u8).Text("type"u8) == "enabled" && Sampling(request.Body) is { } wrong
            ? AnthropicContract.Wrong($"{wrong} when thinking is enabled. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking")
            : null),
        new("thinking-tool-choice", (request, _) => request.WantsThoughts && request.Body.Field("tool_choice"u8).Text("type"u8) is ("any" or "tool")
            ? AnthropicContract.Wrong("Thinking may not be enabled when tool_choice forces tool use.")
            : null),
        new("thinking-passed-back", (request, issued) => request.WantsThoughts && Missing(request, issued) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("thinking-changed", (request, issued) => Changed(request, issued) is { } place ? AnthropicContract.Wrong($"messages.{place}: Invalid `signature` in `thinking` block") : null),
    ];

    private static string? Sampling(JsonElement body) =>
        body.Field("top_k"u8).ValueKind == JsonValueKind.Number ? "`top_k` must be unset"
        : body.Field("top_p"u8) is { ValueKind: JsonValueKind.Number } top && top.GetDouble() < 0.95 ? "`top_p` must be greater than or equal to 0.95 or unset"
        : null;

    private static string? Budget(JsonElement body)
    {
        var thinking = body.Field("thinking"u8);
        var budget = thinking.Field("budget_tokens"u8);
        return budget.ValueKind != JsonValueKind.Number ? thinking.Text("type"u8) == "enabled" ? "thinking.enabled.budget_tokens: Field required" : null
            : budget.GetDouble() < 1024 ? "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024"
            : body.Field("max_tokens"u8) is { ValueKind: JsonValueKind.Number } most && most.GetDouble() <= budget.GetDouble()
                ? "`max_tokens` must be greater than `thinking.budget_tokens`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size"
            : null;
    }

    // Only a call that was made after a thought needs it back: a conversation that began without thinking has none.
    private static string? Missing(Received request, Issued issued)
    {
        var messages = request.Body.Field("messages"u8).Items().ToList();
        var last = messages.FindLastIndex(message => message.Text("role"u8) == "assistant");
        if (last < 0)
        {
            return null;
        }

        var blocks = messages[last].Field("content"u8).Items().ToList();
        return blocks.Count > 0 && blocks[0].Text("type"u8) is var found and not ("thinking" or "redacted_thinking")
            && blocks.Any(block => block.Text("type"u8) == "tool_use" && issued.Thought(block.Text("id"u8)))
            ? $"messages.{last}.content.0.type: Expected `thinking` or `redacted_thinking`, but found `{found}`. When `thinking` is enabled, a final `assistant` message must start with a thinking block (preceeding the lastmost set of `tool_use` and `tool_result` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable `thinking`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking"
            : null;
    }

    private static string? Changed(Received request, Issued issued)
    {
        foreach (var (index, message) in request.Body.Field("messages"u8).Items().Index())
        {
            foreach (var (place, block) in message.Field("content"u8).Items().Index())
            {
                if (block.Text("type"u8) == "thinking" && !issued.Signed(block.Text("thinking"u8), block.Text("signature"u8)))
                {
                    return $"{index}.content.{place}";
                }
            }
        }

        return null;
    }
}
