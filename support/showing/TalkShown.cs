using System.Text;
using Acceptance.Fakes;

namespace Acceptance.Support.Showing;

/// <summary>A conversation as the page shows it: its media type is application/vnd.acceptance.conversation+json.</summary>
/// <param name="Exchanges">In order.</param>
/// <param name="Verdict">What is wrong with it, a sentence each.</param>
public sealed record TalkShown(IReadOnlyList<ExchangeShown> Exchanges, IReadOnlyList<string> Verdict)
{
    /// <summary>The ending of a file's name by which a page knows it where a formatter knows no media type for it.</summary>
    public const string Ending = ".conversation.json";

    /// <summary>The conversation so far.</summary>
    public static TalkShown Of(Conversation talk, ScriptNotes notes)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(notes);
        var journal = talk.Journal;
        return new([.. journal.Select((exchange, at) => ExchangeShown.Of(exchange, at == 0 ? null : journal[at - 1].Request, notes.Of(exchange.Turn)))], talk.Verdict());
    }
}

/// <summary>One request and its answer.</summary>
public sealed record ExchangeShown
{
    /// <summary>Its place in the conversation, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The wire protocol.</summary>
    public required string Dialect { get; init; }

    /// <summary>The model that was asked for.</summary>
    public required string Model { get; init; }

    /// <summary>Whether the answer came in pieces.</summary>
    public bool Streamed { get; init; }

    /// <summary>The status of the answer.</summary>
    public int Status { get; init; }

    /// <summary>Whether it was a request beside the conversation.</summary>
    public bool Beside { get; init; }

    /// <summary>How many messages are those of the request before.</summary>
    public int Repeated { get; init; }

    /// <summary>The messages that are new.</summary>
    public required IReadOnlyList<AskedShown> Asked { get; init; }

    /// <summary>The tools offered, where they are not those of the request before.</summary>
    public IReadOnlyList<string>? Tools { get; init; }

    /// <summary>What the model answered.</summary>
    public required IReadOnlyList<AnsweredShown> Answered { get; init; }

    /// <summary>What befell the answer, or stood in its place; null for nothing.</summary>
    public string? Fault { get; init; }

    /// <summary>The step that scripted it.</summary>
    public ScriptedBy? Script { get; init; }

    /// <summary>The standing rule that answered.</summary>
    public string? Rule { get; init; }

    /// <summary>The tokens that the answer reported.</summary>
    public Usage? Tokens { get; init; }

    /// <summary>What was wrong with it.</summary>
    public required IReadOnlyList<string> Complaints { get; init; }

    /// <summary>The request's body.</summary>
    public required string Request { get; init; }

    /// <summary>The answer's body.</summary>
    public required string Response { get; init; }

    /// <summary>An exchange after another request, or as the first.</summary>
    public static ExchangeShown Of(Exchange exchange, Received? before, ScriptedBy? script)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var request = exchange.Request;
        var messages = AskedShown.All(request);
        var known = before is null ? [] : AskedShown.All(before);
        var repeated = known.Zip(messages).TakeWhile(pair => pair.First.Says == pair.Second.Says).Count();
        IReadOnlyList<string> tools = [.. request.Tools.Select(tool => tool.Name)];
        var answer = exchange.Turn ?? exchange.Rule?.Answer;
        return new()
        {
            Number = exchange.Number,
            Dialect = exchange.Dialect,
            Model = exchange.Model,
            Streamed = exchange.Streamed,
            Status = exchange.Status,
            Beside = exchange.Beside,
            Repeated = repeated,
            Asked = [.. messages.Skip(repeated)],
            Tools = before is not null && tools.SequenceEqual(before.Tools.Select(tool => tool.Name)) ? null : tools,
            Answered = AnsweredShown.PartsOf(answer),
            Fault = FaultShown.Of(answer, exchange),
            Script = script,
            Rule = exchange.Rule?.ToString(),
            Tokens = exchange.Usage,
            Complaints = exchange.Complaints,
            Request = request.Raw,
            Response = Encoding.UTF8.GetString(exchange.Answer.Span),
        };
    }
}
