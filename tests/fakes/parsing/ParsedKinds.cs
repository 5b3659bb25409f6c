using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>Every kind of answer that a script can give, and how a client that understood it says so: one line, the same for all clients.</summary>
internal static class ParsedKinds
{
    private static readonly Dictionary<string, Turn> Answers = new()
    {
        ["says"] = new Says("You ship on Friday."),
        ["calls"] = new Calls("read", """{"path":"a"}"""),
        ["calls-without-arguments"] = new Calls("read", ""),
        ["calls-in-parallel"] = new Replies(new Says("I look."), new Calls("read", """{"path":"a"}"""), new Calls("read", """{"path":"b"}""")),
        ["thinks"] = new Replies(new Thinks("Let me see."), new Says("Done.")),
        ["refuses"] = new Refuses("I must not."),
        ["structured"] = new Says("""{"day":"Friday"}"""),
        ["choices"] = new Offers(new Says("One."), new Says("Two.")),
        ["length"] = new Says("Cut") { Stop = Stop.Length },
        ["content-filter"] = new Says("Cut") { Stop = Stop.ContentFilter },
        ["stop-sequence"] = new Says("Up to ") { Stop = Stop.StopSequence },
    };

    private static readonly Dictionary<string, Turn> InStream = new()
    {
        ["errs"] = new Errs(new Says("Never heard to its end."), Trouble.Overloaded, 3),
        ["breaks-off"] = new BreaksOff(new Says("Never heard to its end."), 3),
        ["resets"] = new Resets(new Says("Never heard to its end."), 3),
    };

    private static readonly Dictionary<string, Turn> Whole = new()
    {
        ["malformed"] = new Garbles(new Says("Never read."), Garbling.MalformedJson),
        ["truncated"] = new Garbles(new Says("Never read."), Garbling.TruncatedJson),
    };

    /// <summary>The kinds that a client is asked for: what its dialect has, and every trouble.</summary>
    public static IReadOnlyDictionary<string, Turn> Of(string dialect, bool streamed, bool hasChoices) => Answers
        .Where(kind => kind.Key != "choices" || hasChoices)
        .Where(kind => kind.Key != "stop-sequence" || dialect is "chat" or "messages")
        .Concat(streamed ? InStream : Whole)
        .Concat(Enum.GetValues<Trouble>().Select(trouble => KeyValuePair.Create($"{trouble}", (Turn)new Troubled(trouble))))
        .ToDictionary();

    /// <summary>The line of a client that understood.</summary>
    public static string Line(string thought, string text, string refusal, IEnumerable<(string Name, string Arguments)> calls, string stop) => string.Join(", ", ((string[])
    [
        thought.Length > 0 ? $"thinks \"{thought}\"" : "",
        text.Length > 0 ? $"says \"{text}\"" : "",
        refusal.Length > 0 ? $"refuses \"{refusal}\"" : "",
        .. calls.Select(call => $"calls {call.Name} {JsonSerializer.Serialize(JsonElement.Parse(call.Arguments))}"),
        $"ends {stop}",
    ]).Where(part => part.Length > 0));

    /// <summary>What everybody must have understood, whatever the client calls the end of it.</summary>
    public static IEnumerable<string> Content(string dialect, IEnumerable<string> kinds) => kinds.Where(Answers.ContainsKey).Select(kind => $"{kind}: {Content(dialect, (Reply)Answers[kind])}");

    private static string Content(string dialect, Reply reply) => string.Join(" or ", reply.Choices.Select(choice => string.Join(", ", choice.Parts.Select(part => (part, dialect) switch
    {
        // Chat completions have no place for thoughts, nor Gemini's answers for the words of a refusal.
        (Thinks, "chat") or (Refuses, "gemini") => "",
        (Thinks thinks, _) => $"thinks \"{thinks.Thought}\"",
        (Says says, _) => $"says \"{says.Whole}\"",
        (Refuses refuses, _) => $"refuses \"{refuses.Because}\"",
        _ => $"calls {((Calls)part).Tool} {((Calls)part).Input}",
    }).Where(part => part.Length > 0))));
}
