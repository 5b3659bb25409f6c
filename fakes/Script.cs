using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>What a conversation is to answer, and the playing of it.</summary>
internal sealed class Script(bool keepsAnswers)
{
    private readonly Issued issued = new();
    private readonly HashSet<string> allowed = [];
    private int played;

    public Queue<Turn> Turns { get; } = [];

    public RuleBook Rules { get; } = new();

    /// <summary>The sentence about turns that were never asked for; null when there are none.</summary>
    public string? Left => Turns.Count == 0
        ? null
        : $"{(Turns.Count == 1 ? "1 scripted reply was" : $"{Turns.Count} scripted replies were")} never asked for. Next was: {Turns.Peek()}.";

    public void Allow(string rule)
    {
        var names = DialectTable.All.SelectMany(endpoint => endpoint.Contract).Select(known => known.Name).Distinct();
        if (!names.Contains(rule))
        {
            throw new FakeModelException($"There is no rule \"{rule}\" to allow: there are {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
        }

        allowed.Add(rule);
    }

    public (Answer Answer, Exchange Exchange) Play(IEndpoint endpoint, Asked asked, Refusal? foreign, Journal journal, TimeProvider clock)
    {
        var number = journal.Count + 1;
        var request = Reading.Of(endpoint, asked, out var refusal);
        refusal ??= foreign ?? Breach(endpoint, request);
        var answering = new Answering(request, number, clock.GetUtcNow().ToUnixTimeSeconds(), issued);
        var (turn, rule) = refusal is null && endpoint is IDialect ? Next(request) : default;
        if (refusal is null && turn is null && endpoint is IDialect)
        {
            refusal = Refusal.Unscripted(endpoint, request, played);
        }

        played += turn is not null && rule is null ? 1 : 0;
        var answer = refusal is null ? Render(endpoint, turn, answering, out refusal) : null;
        answer ??= Answer.Failed(endpoint.Provider, refusal!.Failure, number) with { ShouldRetry = false };
        var exchange = new Exchange(endpoint, asked)
        {
            Number = number,
            Complaints = refusal is null ? [] : [$"Request {number} ({endpoint.Name}): {refusal.Complaint}"],
            Turn = rule is null ? turn : null,
            Rule = rule,
            Beside = endpoint is ISideRequest,
            Status = answer.Status,
            Answer = keepsAnswers ? answer.Wire.All.ToArray() : default(ReadOnlyMemory<byte>),
        };
        journal.Add(exchange);
        return (answer, exchange);
    }

    private (Turn?, Rule?) Next(Received request)
    {
        var rule = Rules.Any ? Rules.For(request) : null;
        return rule is not null ? (rule.Answer, rule) : (Turns.TryDequeue(out var turn) ? turn : null, null);
    }

    private Refusal? Breach(IEndpoint endpoint, Received request)
    {
        foreach (var rule in endpoint.Contract)
        {
            if (rule.Broken(request, issued) is { } failure && !allowed.Contains(rule.Name))
            {
                return Refusal.Breach(rule, failure);
            }
        }

        return null;
    }

    private static Answer? Render(IEndpoint endpoint, Turn? turn, Answering answering, out Refusal? refusal)
    {
        refusal = null;
        if (endpoint is ISideRequest side)
        {
            return Answer.To(side, answering);
        }

        var dialect = (IDialect)endpoint;
        var reply = turn as Reply ?? (turn as Delivered)?.Reply;
        if (reply is not null && ScriptCheck.Wrong(reply, answering.Request) is { } wrong)
        {
            refusal = Refusal.WrongScript(turn!, wrong);
            return null;
        }

        return Turned.Into(turn!, dialect, answering, out refusal);
    }
}
