using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>One scenario's script and journal. Requests find it by their path or their key, never by the order in which they arrive.</summary>
public sealed class Conversation : IDisposable
{
    private readonly Lock guard = new();
    private readonly Queue<Turn> script = [];
    private readonly List<Exchange> journal = [];
    private readonly List<string> complaints = [];
    private readonly Ids ids = new();
    private readonly FakeModel model;
    private readonly TimeProvider clock;

    internal Conversation(FakeModel model, string id, TimeProvider clock)
    {
        (this.model, this.clock, Id) = (model, clock, id);
        OpenAiBaseUrl = new(model.Url, $"c/{id}/v1");
        AnthropicBaseUrl = new(model.Url, $"c/{id}");
    }

    /// <summary>Its name: the path segment that leads to it.</summary>
    public string Id { get; }

    /// <summary>The only key it takes: "fake-" and its id.</summary>
    public string ApiKey => $"fake-{Id}";

    /// <summary>What an OpenAI client takes as its base URL.</summary>
    public Uri OpenAiBaseUrl { get; }

    /// <summary>What an Anthropic client takes as its base URL.</summary>
    public Uri AnthropicBaseUrl { get; }

    /// <summary>Appends a turn to the script and returns this conversation.</summary>
    public Conversation Then(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        lock (guard)
        {
            script.Enqueue(turn);
        }

        return this;
    }

    /// <summary>Every exchange so far, in order.</summary>
    public IReadOnlyList<Exchange> Journal
    {
        get
        {
            lock (guard)
            {
                return [.. journal];
            }
        }
    }

    /// <summary>What went wrong so far, one sentence each: unscripted calls, requests the provider would refuse, foreign keys.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (guard)
            {
                return [.. complaints];
            }
        }
    }

    /// <summary>The complaints, and the turns that were never asked for. Empty when the whole script was played and nothing else happened.</summary>
    public IReadOnlyList<string> Verdict()
    {
        lock (guard)
        {
            return script.Count == 0
                ? [.. complaints]
                : [.. complaints, $"{(script.Count == 1 ? "1 scripted reply was" : $"{script.Count} scripted replies were")} never asked for. Next was: {script.Peek()}."];
        }
    }

    /// <summary>The journal as text for people: the same bytes in every run of the same scenario, since it holds no port, time or key.</summary>
    public string Transcript() => Transcripts.Write(Id, Journal, Verdict());

    /// <summary>Closes the conversation: a request that comes later is a stray.</summary>
    public void Dispose() => model.Close(this);

    /// <summary>Takes a request: checks it, finds its turn, renders the answer and writes the journal, in this order and under one lock.</summary>
    internal Answer Take(IDialect dialect, Asked asked)
    {
        lock (guard)
        {
            var number = journal.Count + 1;
            var request = Reading.Of(dialect, asked, out var refusal);
            refusal ??= Keys.Refusal(asked, ApiKey);
            Turn? turn = null;
            if (refusal is null && !script.TryDequeue(out turn))
            {
                refusal = Refusal.Unscripted(dialect, request, journal);
            }

            var answer = Answer.To(dialect, new(request, number, clock.GetUtcNow().ToUnixTimeSeconds(), ids), turn, refusal);
            string[] wrong = refusal is null ? [] : [$"Request {number} ({dialect.Name}): {refusal.Complaint}"];
            complaints.AddRange(wrong);
            journal.Add(new() { Number = number, Dialect = dialect.Name, Request = request, Turn = turn, Status = answer.Status, Complaints = wrong });
            return answer;
        }
    }

    /// <summary>Takes a request to a path that no provider has.</summary>
    internal void Complain(string sentence)
    {
        lock (guard)
        {
            complaints.Add(sentence);
        }
    }
}
