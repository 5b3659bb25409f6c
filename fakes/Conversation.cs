using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>One scenario's script and journal. Requests find it by their path or their key, never by the order in which they arrive.</summary>
public sealed class Conversation : IDisposable
{
    private readonly Lock guard = new();
    private readonly Script script;
    private readonly List<Gate> gates = [];
    private readonly Journal journal;
    private readonly CancellationTokenSource closing = new();
    private readonly FakeModel model;

    internal Conversation(FakeModel model, string id, Ledger ledger)
    {
        (this.model, Id, ApiKey, journal, script) = (model, id, $"fake-{id}", new(ledger), new(model.KeepsAnswers));
        OpenAiBaseUrl = new(model.Url, $"c/{id}/v1");
        AnthropicBaseUrl = new(model.Url, $"c/{id}");
    }

    /// <summary>Its name: the path segment that leads to it.</summary>
    public string Id { get; }

    /// <summary>The only key it takes: "fake-" and its id.</summary>
    public string ApiKey { get; }

    /// <summary>What an OpenAI client takes as its base URL.</summary>
    public Uri OpenAiBaseUrl { get; }

    /// <summary>What an Anthropic client takes as its base URL.</summary>
    public Uri AnthropicBaseUrl { get; }

    /// <summary>What a Gemini client takes as its base URL.</summary>
    public Uri GeminiBaseUrl => AnthropicBaseUrl;

    /// <summary>What an Azure OpenAI client takes as its endpoint.</summary>
    public Uri AzureEndpoint => AnthropicBaseUrl;

    /// <summary>Every exchange so far, in order.</summary>
    public IReadOnlyList<Exchange> Journal => journal.Exchanges;

    /// <summary>What went wrong so far, one sentence each: unscripted calls, requests the provider would refuse, wrong scripts, foreign keys.</summary>
    public IReadOnlyList<string> Complaints => journal.Complaints;

    /// <summary>Told of each turn as it is scripted: whoever scripts from several places learns from where.</summary>
    public Action<Turn>? Scripted { get; set; }

    internal CancellationToken Closing => closing.Token;

    /// <summary>Who answers in place of the script; null, as nearly always, for the script.</summary>
    internal RealModel? Real { get; private set; }

    /// <summary>
    /// From now on a real model answers. Scripted replies are left out then, and never missed; the journal, the key and the transcript
    /// stay. The provider itself judges the requests, and not the fake's rules for it.
    /// </summary>
    public Conversation PassTo(RealModel real)
    {
        Real = real;
        return this;
    }

    /// <summary>Appends a turn to the script and returns this conversation. Throws <see cref="FakeModelException"/> for trouble that a real model would have to make.</summary>
    public Conversation Then(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (Real is not null)
        {
            return turn is Reply ? this : throw new FakeModelException($"A real model makes no trouble on demand ({turn}): let a scripted one play this scenario.");
        }

        lock (guard)
        {
            script.Turns.Enqueue(turn);
            if (turn is Pauses paused)
            {
                gates.Add(paused.Gate);
            }
        }

        Scripted?.Invoke(turn);

        return this;
    }

    /// <summary>The gate of the first answer that pauses, the second, and so on from 1: for scripts in files, whose gates have no other name. Null when there is none.</summary>
    public Gate? GateAt(int number)
    {
        lock (guard)
        {
            return number > 0 && number <= gates.Count ? gates[number - 1] : null;
        }
    }

    /// <summary>Adds a standing answer, which consumes no turn, and returns this conversation.</summary>
    public Conversation Always(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        lock (guard)
        {
            script.Rules.Add(rule);
        }

        return this;
    }

    /// <summary>Lets requests through that break a rule of the provider's, by the name that its complaint gives. Throws when there is no such rule.</summary>
    public Conversation Allow(string rule)
    {
        lock (guard)
        {
            script.Allow(rule);
        }

        return this;
    }

    /// <summary>Appends a script file's turns and rules and returns this conversation. Throws <see cref="FakeModelException"/> naming file, line and key.</summary>
    public Conversation Follow(string file) => Follow(ScriptFile.Read(file));

    internal Conversation Follow(ScriptText read)
    {
        foreach (var rule in read.Rules)
        {
            Always(rule);
        }

        foreach (var turn in read.Turns)
        {
            Then(turn);
        }

        return this;
    }

    /// <summary>Completes when so many requests have come, with the last of them. Wait for it with a deadline.</summary>
    public Task<Exchange> WhenAsked(int number) => journal.WhenThere(number);

    /// <summary>The complaints, and the turns that were never asked for. Empty when the whole script was played and nothing else happened.</summary>
    public IReadOnlyList<string> Verdict()
    {
        lock (guard)
        {
            return script.Left is { } left ? [.. Complaints, left] : Complaints;
        }
    }

    /// <summary>The journal as text for people: the same bytes in every run of the same scenario, since it holds no port, time or key.</summary>
    public string Transcript() => Transcripts.Write(Id, Journal, Verdict());

    /// <summary>Closes the conversation: a request that comes later is a stray, and one that still hangs is cut off.</summary>
    public void Dispose()
    {
        if (model.Close(this))
        {
            closing.Cancel();
            journal.Close();
        }
    }

    /// <summary>Takes a request: checks it, finds its turn, renders the answer and writes the journal, in this order and under one lock.</summary>
    internal (Answer Answer, Exchange Exchange) Take(IEndpoint endpoint, Asked asked, string? key, TimeProvider clock)
    {
        lock (guard)
        {
            return script.Play(endpoint, asked, Keys.Refusal(endpoint.Provider, key, ApiKey), journal, clock);
        }
    }

    /// <summary>Writes down a request that goes to a real model, or is kept from it.</summary>
    internal Exchange Note(IEndpoint endpoint, Asked asked, int status, Refusal? refusal)
    {
        lock (guard)
        {
            var number = journal.Count + 1;
            var exchange = new Exchange(endpoint, asked)
            {
                Number = number,
                Complaints = refusal is null ? [] : [$"Request {number} ({endpoint.Name}): {refusal.Complaint}"],
                Beside = endpoint is ISideRequest,
                Status = status,
            };
            journal.Add(exchange);
            return exchange;
        }
    }

    /// <summary>Takes a request to a path that no provider has.</summary>
    internal void Complain(string sentence) => journal.Complain(sentence);
}
