using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses about the marks up to which a prompt is to be cached.</summary>
internal static class AnthropicCacheRules
{
    private const int Most = 4;

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        // Nearly no request has marks: looking for the word is much cheaper than walking through all blocks.
        new("cache-limit", (request, _) => Marked(request) && Marks(request.Body) is > Most and var found
            ? AnthropicContract.Wrong($"A maximum of {Most} blocks with cache_control may be provided. Found {found}.")
            : null),
        new("cache-empty", (request, _) => Marked(request) && Empty(request.Body) is { } place ? AnthropicContract.Wrong($"{place}: cache_control cannot be set for empty text blocks") : null),
    ];

    private static bool Marked(Received request) => request.Bytes.Span.IndexOf("cache_control"u8) >= 0;

    private static int Marks(JsonElement body) =>
        (IsMarked(body) ? 1 : 0) + body.Field("tools"u8).Items().Count(IsMarked) + body.Field("system"u8).Items().Count(IsMarked) + body.Field("messages"u8).Items().SelectMany(Blocks).Count(IsMarked);

    private static IEnumerable<JsonElement> Blocks(JsonElement message) =>
        message.Field("content"u8).Items().SelectMany(block => block.Field("content"u8).Items().Prepend(block));

    private static string? Empty(JsonElement body)
    {
        foreach (var (index, block) in body.Field("system"u8).Items().Index())
        {
            if (IsEmpty(block))
            {
                return $"system.{index}";
            }
        }

        foreach (var (index, message) in body.Field("messages"u8).Items().Index())
        {
            foreach (var (place, block) in message.Field("content"u8).Items().Index())
            {
                if (IsEmpty(block))
                {
                    return $"messages.{index}.content.{place}.text";
                }
            }
        }

        return null;
    }

    private static bool IsMarked(JsonElement block) => block.Field("cache_control"u8).ValueKind == JsonValueKind.Object;

    private static bool IsEmpty(JsonElement block) => IsMarked(block) && block.Field("text"u8).AsText() is "";
}
