using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI refuses in the messages of a chat: roles, empty contents, tool calls and results that do not meet.</summary>
internal static partial class ChatMessageRules
{
    private static readonly string[] Roles = ["system", "developer", "user", "assistant", "tool", "function"];

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("messages-required", (request, _) => request.Body.Field("messages"u8).ValueKind != JsonValueKind.Array
            ? OpenAiError.Missing("messages")
            : request.Messages.Count == 0 ? OpenAiError.EmptyArray("messages") : null),
        new("role", (request, _) => Stranger(request) is var (index, wrong)
            ? wrong.Length == 0 ? OpenAiError.Missing($"messages[{index}].role") : OpenAiError.NotOneOf($"messages[{index}].role", wrong, "'system', 'assistant', 'user', 'function', 'tool', and 'developer'")
            : null),
        new("message-name", (request, _) => OpenAiRules.Each(request.Body.Field("messages"u8), "messages", (message, place) => message.Field("name"u8).AsText() is { } name && !Name().IsMatch(name) ? OpenAiError.NoMatch($"{place}.name", @"^[^\s<|\\/>]+$") : null)),
        new("content-required", (request, _) => OpenAiRules.Each(request.Body.Field("messages"u8), "messages", Contentless)),
        new("tool-call-shape", (request, _) => request.ToolTalk ? OpenAiRules.Each(request.Body.Field("messages"u8), "messages", Shapeless) : null),
        new("tool-result-orphan", (request, _) => Orphan(request) is { } index
            ? new(400, "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.", null, null, $"messages.[{index}].role")
            : null),
        new("tool-call-unanswered", (request, _) => Unanswered(request) is var (ids, param)
            ? new(400, $"An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: {ids}", null, null, param)
            : null),
    ];

    private static (int Index, string Role)? Stranger(Received request)
    {
        for (var index = 0; index < request.Messages.Count; index++)
        {
            if (!Roles.Contains(request.Messages[index].Role))
            {
                return (index, request.Messages[index].Role);
            }
        }

        return null;
    }

    // Only an assistant's message may say nothing.
    private static Failure? Contentless(JsonElement message, Place place)
    {
        var content = message.Field("content"u8);
        return content.ValueKind == JsonValueKind.Array && content.GetArrayLength() == 0 ? OpenAiError.EmptyArray($"{place}.content")
            : content.ValueKind is JsonValueKind.String or JsonValueKind.Array || message.Text("role"u8) is not ("user" or "system" or "developer" or "tool") ? null
            : new(400, "Invalid value for 'content': expected a string, got null.", null, null, $"{place.List}.[{place.Index}].content");
    }

    private static Failure? Shapeless(JsonElement message, Place place)
    {
        if (message.Text("role"u8) == "tool")
        {
            return message.Field("tool_call_id"u8).ValueKind == JsonValueKind.Undefined ? OpenAiError.Missing($"{place}.tool_call_id") : null;
        }

        foreach (var (index, call) in message.Field("tool_calls"u8).Items().Index())
        {
            var at = $"{place}.tool_calls[{index}]";
            if (call.Field("id"u8).AsText() is not { } id)
            {
                return OpenAiError.Missing($"{at}.id");
            }

            if (call.Field("type"u8).ValueKind == JsonValueKind.Undefined)
            {
                return OpenAiError.Missing($"{at}.type");
            }

            if (id.Length > 40)
            {
                return OpenAiError.LongString($"{at}.id", 40, id.Length);
            }
        }

        return message.Field("tool_calls"u8) is { ValueKind: JsonValueKind.Array } none && none.GetArrayLength() == 0 ? OpenAiError.EmptyArray($"{place}.tool_calls") : null;
    }

    private static int? Orphan(Received request)
    {
        if (!request.ToolTalk)
        {
            return null;
        }

        var open = new HashSet<string>();
        foreach (var (index, message) in request.Messages.Index())
        {
            if (message.Role != "tool")
            {
                open = [.. message.Calls.Select(call => call.Id)];
            }
            else if (!message.Results.All(result => open.Contains(result.CallId)))
            {
                return index;
            }
        }

        return null;
    }

    // The API names the message that came too early; where none came, the whole list.
    private static (string Ids, string Param)? Unanswered(Received request)
    {
        if (!request.ToolTalk)
        {
            return null;
        }

        var open = new List<string>();
        var param = "messages";
        foreach (var (index, message) in request.Messages.Index())
        {
            if (message.Role == "tool")
            {
                open.RemoveAll(id => message.Results.Any(result => result.CallId == id));
            }
            else if (open.Count > 0)
            {
                param = $"messages.[{index}].role";
                break;
            }
            else
            {
                open = [.. message.Calls.Select(call => call.Id)];
            }
        }

        return open.Count == 0 ? null : (string.Join(", ", open), param);
    }

    [GeneratedRegex(@"^[^\s<|\\/>]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
