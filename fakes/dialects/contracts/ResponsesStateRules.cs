using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI refuses in a request to Responses that does not fit what came before it: calls and results that do not meet, reasoning that was torn from what it led to, what was never stored.</summary>
internal static class ResponsesStateRules
{
    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("previous-response-unknown", (request, issued) => request.Body.Field("previous_response_id"u8).AsText() is { } id && issued.CallsUpTo(id) is null
            ? new(400, $"Previous response with id '{id}' not found.", null, "previous_response_not_found", "previous_response_id")
            : null),
        new("item-not-stored", (request, issued) => Unstored(request, issued) is { } id
            ? new(404, $"Item with id '{id}' not found. Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.", "invalid_request_error", null, "input")
            : null),
        new("tool-result-orphan", (request, issued) => Orphan(request, issued) is { } id
            ? new(400, $"No tool call found for {(IsText(request, id) ? "custom tool" : "function")} call output with call_id {id}.", null, null, "input")
            : null),
        new("tool-call-unanswered", (request, issued) => Unanswered(request, issued) is { } id
            ? new(400, $"No tool output found for {(IsText(request, id) ? "custom tool" : "function")} call {id}.", null, null, "input")
            : null),
        new("reasoning-orphan", (request, _) => LoneReasoning(request.Body) is { } id
            ? new(400, $"Item '{id}' of type 'reasoning' was provided without its required following item.", null, null, "input")
            : null),
        new("reasoning-missing", (request, issued) => Unreasoned(request, issued) is var (type, id, thought)
            ? new(400, $"Item '{id}' of type '{type}' was provided without its required 'reasoning' item: '{thought}'.", null, null, "input")
            : null),
    ];

    private static JsonElement.ArrayEnumerator Items(Received request) => request.Body.Field("input"u8).Items();

    private static bool IsText(Received request, string callId) =>
        Items(request).Any(item => item.Text("call_id"u8) == callId && item.Text("type"u8).StartsWith("custom_tool_call", StringComparison.Ordinal));

    private static string? Unstored(Received request, Issued issued) => Items(request)
        .Where(item => item.Text("type"u8) == "item_reference" || (item.Text("type"u8) == "reasoning" && item.Field("encrypted_content"u8).AsText() is null))
        .Select(item => item.Text("id"u8)).FirstOrDefault(issued.IsUnstored);

    private static string? Orphan(Received request, Issued issued)
    {
        if (!request.ToolTalk)
        {
            return null;
        }

        var known = new HashSet<string>(request.Body.Field("previous_response_id"u8).AsText() is { } id ? issued.CallsUpTo(id) ?? new HashSet<string>() : []);
        foreach (var message in request.Messages)
        {
            known.UnionWith(message.Calls.Select(call => call.Id));
            if (message.Results.FirstOrDefault(result => !known.Contains(result.CallId)) is { } orphan)
            {
                return orphan.CallId;
            }
        }

        return null;
    }

    private static string? Unanswered(Received request, Issued issued)
    {
        var before = request.Body.Field("previous_response_id"u8).AsText() is { } id ? issued.CallsOf(id) : [];
        if (before.Count == 0 && !request.ToolTalk)
        {
            return null;
        }

        var answered = request.Results.Select(result => result.CallId).ToHashSet();
        return before.Concat(request.Messages.SelectMany(message => message.Calls).Select(call => call.Id)).FirstOrDefault(call => !answered.Contains(call));
    }

    // What follows must be of the model's making: its message, its call, more of its reasoning that something follows.
    private static string? LoneReasoning(JsonElement body)
    {
        string? open = null;
        foreach (var item in body.Field("input"u8).Items())
        {
            var type = item.Field("type"u8).AsText() ?? "message";
            var theUsers = type.EndsWith("_output", StringComparison.Ordinal) || (type == "message" && item.Text("role"u8) != "assistant");
            if (open is not null && theUsers)
            {
                return open;
            }

            open = type == "reasoning" ? item.Text("id"u8) : null;
        }

        return open;
    }

    private static (string Type, string Id, string Thought)? Unreasoned(Received request, Issued issued)
    {
        foreach (var item in Items(request))
        {
            if (item.Field("id"u8).AsText() is { } id && issued.ThoughtBefore(id) is { } thought && !Items(request).Any(other => other.Text("id"u8) == thought))
            {
                return (item.Field("type"u8).AsText() ?? "message", id, thought);
            }
        }

        return null;
    }
}
