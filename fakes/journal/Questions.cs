namespace Acceptance.Fakes;

/// <summary>What steps ask a journal, in the words of the conversation. Requests beside it (token counts, model lists) do not count.</summary>
public static class Questions
{
    /// <summary>The calls of the model: all but the requests beside the conversation, and those that rules answered.</summary>
    public static IReadOnlyList<Exchange> ModelCalls(this Conversation conversation) =>
        [.. conversation.Journal.Where(exchange => !exchange.Beside && exchange.Rule is null)];

    /// <summary>The requests that standing answers took care of: titles, summaries, token counts, model lists.</summary>
    public static IReadOnlyList<Exchange> SideRequests(this Conversation conversation) =>
        [.. conversation.Journal.Where(exchange => exchange.Beside || exchange.Rule is not null)];

    /// <summary>The models that were asked, each once, in the order of their first call.</summary>
    public static IReadOnlyList<string> Models(this Conversation conversation) =>
        [.. conversation.ModelCalls().Select(exchange => exchange.Model).Distinct()];

    /// <summary>The names of the tools that were offered, each once.</summary>
    public static IReadOnlyList<string> ToolsOffered(this Conversation conversation) =>
        [.. conversation.ModelCalls().SelectMany(exchange => exchange.Request.Tools).Select(tool => tool.Name).Distinct()];

    /// <summary>What the tools returned, as the last call told it, in order.</summary>
    public static IReadOnlyList<ToolResult> ToolResults(this Conversation conversation) =>
        [.. conversation.ModelCalls() is [.., var last] ? last.Request.Results : []];

    /// <summary>Whether any call showed the model this text, to the letter.</summary>
    public static bool WasShown(this Conversation conversation, string text) =>
        conversation.ModelCalls().Any(exchange => exchange.Request.ShownText.Contains(text, StringComparison.Ordinal));

    /// <summary>
    /// Where a prompt stopped being a continuation of the one before, one sentence each: providers cache prompts by their prefix, and a
    /// client that changes instructions, tools or earlier messages pays for all of it again. Empty when every prefix stayed.
    /// </summary>
    public static IReadOnlyList<string> PrefixBreaks(this Conversation conversation)
    {
        var calls = conversation.ModelCalls();
        return [.. calls.Zip(calls.Skip(1)).Select(pair => Break(pair.First, pair.Second)).OfType<string>()];
    }

    private static string? Break(Exchange before, Exchange after)
    {
        var (one, other) = (before.Request, after.Request);
        var what = one.Model != other.Model ? "the model changed"
            : one.System != other.System ? "the instructions changed"
            : !one.Tools.SequenceEqual(other.Tools) ? "the tools changed"
            : one.Messages.Count > other.Messages.Count ? "earlier messages are gone"
            : one.Messages.Zip(other.Messages).Index().FirstOrDefault(pair => !Same(pair.Item.First, pair.Item.Second)) is { Item: { First: not null } } at
                ? $"message {at.Index + 1} changed"
            : null;
        return what is null ? null : $"Request {after.Number} does not go on from request {before.Number}: {what}.";
    }

    internal static bool Same(Message one, Message other) =>
        one.Role == other.Role && one.Text == other.Text && one.Calls.SequenceEqual(other.Calls) && one.Results.SequenceEqual(other.Results);
}
