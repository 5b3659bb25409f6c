using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>
/// What Anthropic refuses about tool calls and results that do not meet. Messages of one role that follow each other are one turn to it,
/// and the results come first in theirs.
/// </summary>
internal static class AnthropicTurnRules
{
    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("tool-call-duplicate", (request, _) => request.ToolTalk && Twice(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("tool-call-unanswered", (request, _) => request.ToolTalk && Unanswered(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("tool-result-orphan", (request, _) => request.ToolTalk && Orphan(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("tool-result-duplicate", (request, _) => request.ToolTalk && AnsweredTwice(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
    ];

    private sealed record Block(int Message, int Place, string Type, string Id);

    private sealed record Turn(string Role, List<Block> Blocks);

    private static List<Turn> Turns(Received request)
    {
        var turns = new List<Turn>();
        foreach (var (index, message) in request.Body.Field("messages"u8).Items().Index())
        {
            var role = message.Text("role"u8);
            if (turns.Count == 0 || turns[^1].Role != role)
            {
                turns.Add(new(role, []));
            }

            var content = message.Field("content"u8);
            turns[^1].Blocks.AddRange(content.ValueKind == JsonValueKind.Array
                ? content.EnumerateArray().Select((block, place) => new Block(index, place, block.Text("type"u8), block.Text("type"u8) == "tool_use" ? block.Text("id"u8) : block.Text("tool_use_id"u8)))
                : [new(index, 0, "text", "")]);
        }

        return turns;
    }

    private static IEnumerable<Block> Calls(Turn turn) => turn.Blocks.Where(block => block.Type == "tool_use");

    private static IEnumerable<Block> Results(Turn turn) => turn.Blocks.Where(block => block.Type == "tool_result");

    private static string? Twice(Received request)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Turns(request).SelectMany(Calls).FirstOrDefault(call => !seen.Add(call.Id)) is { } again
            ? $"messages.{again.Message}.content.{again.Place}: `tool_use` ids must be unique"
            : null;
    }

    private static string? Unanswered(Received request)
    {
        var turns = Turns(request);
        foreach (var (index, turn) in turns.Index())
        {
            var answers = index + 1 < turns.Count ? turns[index + 1].Blocks.TakeWhile(block => block.Type == "tool_result").Select(block => block.Id).ToHashSet() : [];
            var open = Calls(turn).Where(call => !answers.Contains(call.Id)).ToList();
            if (open.Count > 0)
            {
                return $"messages.{open[^1].Message}: `tool_use` ids were found without `tool_result` blocks immediately after: {string.Join(", ", open.Select(call => call.Id))}. Each `tool_use` block must have a corresponding `tool_result` block in the next message.";
            }
        }

        return null;
    }

    private static string? Orphan(Received request)
    {
        var turns = Turns(request);
        foreach (var (index, turn) in turns.Index())
        {
            var calls = index == 0 ? [] : Calls(turns[index - 1]).Select(call => call.Id).ToHashSet();
            if (Results(turn).FirstOrDefault(result => !calls.Contains(result.Id)) is { } orphan)
            {
                return $"messages.{orphan.Message}.content.{orphan.Place}: unexpected `tool_use_id` found in `tool_result` blocks: {orphan.Id}. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.";
            }
        }

        return null;
    }

    private static string? AnsweredTwice(Received request)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Turns(request).SelectMany(Results).FirstOrDefault(result => !seen.Add(result.Id)) is { } again
            ? $"messages.{again.Message}.content.{again.Place}: each tool_use must have a single result. Found multiple `tool_result` blocks with id: {again.Id}"
            : null;
    }
}
