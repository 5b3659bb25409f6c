using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses in the blocks of messages, one by one: what they lack, whose they are, how they are named.</summary>
internal static partial class AnthropicBlockRules
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["text"] = ["text"],
        ["image"] = ["source"],
        ["document"] = ["source"],
        ["tool_use"] = ["id", "name", "input"],
        ["tool_result"] = ["tool_use_id"],
        ["thinking"] = ["thinking", "signature"],
        ["redacted_thinking"] = ["data"],
    };

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("block-field-required", (request, _) => Each(request, Lacking)),
        new("tool-block-role", (request, _) => request.ToolTalk ? Each(request, Misplaced) : null),
        new("tool-call-id", (request, _) => request.ToolTalk ? Each(request, Misnamed) : null),
        new("thinking-final", (request, _) => Each(request, Final)),
    ];

    private static Failure? Each(Received request, Func<JsonElement, JsonElement, int, int, string?> wrong)
    {
        foreach (var (index, message) in request.Body.Field("messages"u8).Items().Index())
        {
            var content = message.Field("content"u8);
            if (content.ValueKind != JsonValueKind.Array)
            {
                continue;
            }

            foreach (var (place, block) in content.EnumerateArray().Index())
            {
                if (block.ValueKind == JsonValueKind.Object && wrong(message, block, index, place) is { } found)
                {
                    return AnthropicContract.Wrong(found);
                }
            }
        }

        return null;
    }

    private static string? Lacking(JsonElement message, JsonElement block, int index, int place)
    {
        var type = block.Text("type"u8);
        return block.Field("type"u8).ValueKind == JsonValueKind.Undefined ? $"messages.{index}.content.{place}.type: Field required"
            : Required.TryGetValue(type, out var names) && names.FirstOrDefault(name => !block.TryGetProperty(name, out _)) is { } lacking ? $"messages.{index}.content.{place}.{type}.{lacking}: Field required"
            : null;
    }

    private static string? Misplaced(JsonElement message, JsonElement block, int index, int place) => (block.Text("type"u8), message.Text("role"u8)) switch
    {
        ("tool_result", "assistant") => $"messages.{index}: `tool_result` blocks can only be in `user` messages",
        ("tool_use", "user") => $"messages.{index}: `tool_use` blocks can only be in `assistant` messages",
        _ => null,
    };

    private static string? Misnamed(JsonElement message, JsonElement block, int index, int place)
    {
        var at = $"messages.{index}.content.{place}";
        return block.Text("type"u8) switch
        {
            "tool_use" when !Id().IsMatch(block.Text("id"u8)) => $"{at}.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'",
            "tool_use" when !Name().IsMatch(block.Text("name"u8)) => $"{at}.tool_use.name: String should match pattern '^[a-zA-Z0-9_-]{{1,200}}$'",
            "tool_result" when !Id().IsMatch(block.Text("tool_use_id"u8)) => $"{at}.tool_result.tool_use_id: String should match pattern '^[a-zA-Z0-9_-]+$'",
            _ => null,
        };
    }

    private static string? Final(JsonElement message, JsonElement block, int index, int place) =>
        block.Text("type"u8) is "thinking" or "redacted_thinking" && message.Text("role"u8) == "assistant" && place == message.Field("content"u8).GetArrayLength() - 1
            ? $"messages.{index}: The final block in an assistant message cannot be `thinking`."
            : null;

    [GeneratedRegex("^[a-zA-Z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,200}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
