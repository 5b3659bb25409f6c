using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Acceptance.Fakes;
using Acceptance.Support.Modes;
using Acceptance.Support.Showing;

namespace Acceptance.Support.Model;

/// <summary>The model of one scenario: an actor with a script.</summary>
public sealed class ModelActor(ScenarioName name, ScriptNotes notes) : IDisposable
{
    private readonly Conversation _talk = notes.On(ModelServer.Open(name.Id));
    private Socket? _closedDoor;

    /// <summary>Who serves the model; OpenAI's Chat Completions unless the scenario says.</summary>
    public Provider Provider { get; private set; } = Provider.ChatCompletions;

    /// <summary>Whether the system under test is to ask for a stream.</summary>
    public bool Streamed { get; private set; }

    /// <summary>What was asked and answered, in order.</summary>
    public IReadOnlyList<Exchange> Journal => _talk.Journal;

    /// <summary>Chooses the provider and the delivery.</summary>
    public void IsServedBy(Provider provider, Delivery delivery) => (Provider, Streamed) = (provider, delivery == Delivery.Streamed);

    /// <summary>Waits until every answer is out, and so written down.</summary>
    public Task SettledAsync() => Task.WhenAll(Journal.Select(exchange => exchange.Ended)).WaitAsync(TimeSpan.FromSeconds(10));

    /// <summary>From now on the real provider answers, whatever is scripted.</summary>
    public void IsReal() => RealModelOfThisRun.Answers(_talk);

    /// <summary>Scripts an answer; a stream delivers it word by word.</summary>
    public void Replies(string text) => _talk.Then(new Says(text));

    /// <summary>Scripts several answers.</summary>
    public void RepliesInTurn(params string[] texts) => Array.ForEach(texts, Replies);

    /// <summary>Answers so whenever the last message is about this, however often and in whatever order; takes no turn.</summary>
    public void AnswersAbout(string topic, Turn answer) => _talk.Always(new Rule(answer) { Contains = topic });

    /// <summary>Says so whenever the last message is about this, however often and in whatever order; takes no turn.</summary>
    public void AnswersAbout(string topic, string text) => AnswersAbout(topic, new Says(text));

    /// <summary>Asked for steps it gives this one; asked to carry that out it writes this file. However often; takes no turn.</summary>
    /// <param name="task">What both questions are about; shorter than the step, which decides where both stand.</param>
    /// <param name="step">The step.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="files">What it writes.</param>
    public void PlansAndWrites(string task, string step, string confidence, string files)
    {
        AnswersAbout(task, new Says($"1. {step}\nConfidence: {confidence}"));
        AnswersAbout(step, new Says(files));
    }

    /// <summary>Knows a task, whenever it is asked about it: plans one step, and answers that step with a file. Takes no turn, so that two plans may ask in any order.</summary>
    public void Knows(string task, string step, string block)
    {
        // Of two that fit, the longer text wins: with the step in the question it is the file that is asked for.
        _talk.Always(new Rule(new Says(step)) { Contains = $"Task: {task}\n" });
        _talk.Always(new Rule(new Says(block)) { Contains = $"Task: {task}\nDone when: The greeting has changed\n\nSteps:\n{step}\n" });
    }

    /// <summary>Scripts an answer that waits until the gate is opened.</summary>
    public Gate Pauses(string text)
    {
        var gate = new Gate();
        _talk.Then(new Pauses(new Says(text), 0, gate));
        return gate;
    }

    /// <summary>Scripts that the model thinks and never comes to an end.</summary>
    public void Hangs() => _talk.Then(new Hangs());

    /// <summary>Completes when so many questions have come.</summary>
    public Task WhenAsked(int number) => _talk.WhenAsked(number);

    /// <summary>The scenario's own key.</summary>
    public string Key => _talk.ApiKey;

    /// <summary>Where the model is, for whoever tries to reach it from elsewhere.</summary>
    public Uri Url => _talk.OpenAiBaseUrl;

    /// <summary>Scripts what a file says.</summary>
    public void Follows(string script) => _talk.Follow(Path.Combine(RepositoryRoot.Folder, "features", "scripts", script));

    /// <summary>Scripts an answer that reports so many tokens, half of them asked and half answered.</summary>
    public void Replies(string text, int tokens) => _talk.Then(new Says(text) { Usage = new(tokens - tokens / 2, tokens / 2) });

    /// <summary>Scripts the call of a tool.</summary>
    /// <param name="tool">The tool, as the request offers it.</param>
    /// <param name="arguments">Its arguments by name.</param>
    /// <param name="tokens">What the answer reports; an estimate when null.</param>
    public void Calls(string tool, object arguments, int? tokens = null) =>
        _talk.Then(new Calls(tool, JsonSerializer.Serialize(arguments)) { Usage = tokens is { } sum ? new(sum - sum / 2, sum / 2) : null });

    /// <summary>Scripts several calls of a tool in one answer.</summary>
    public void CallsAtOnce(string tool, IEnumerable<object> arguments) =>
        _talk.Then(new Replies([.. arguments.Select(given => new Calls(tool, JsonSerializer.Serialize(given)))]));

    /// <summary>Scripts as many refusals for overload.</summary>
    public void IsOverloaded(int times)
    {
        for (var i = 0; i < times; i++)
            _talk.Then(new Fails(Provider.Overloaded, RetryAfter: TimeSpan.Zero));
    }

    /// <summary>From now on nothing listens where the model should be.</summary>
    public void GoesDown()
    {
        // Bound and never listening: the port stays this scenario's own, and every connection is refused.
        _closedDoor = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _closedDoor.Bind(new IPEndPoint(IPAddress.Loopback, 0));
    }

    /// <summary>The variables with which the official SDKs find this scenario's model, and no other.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["OPENAI_BASE_URL"] = Reach(_talk.OpenAiBaseUrl),
        ["OPENAI_API_KEY"] = _talk.ApiKey,
        ["ANTHROPIC_BASE_URL"] = Reach(_talk.AnthropicBaseUrl),
        ["ANTHROPIC_API_KEY"] = _talk.ApiKey,
    };

    /// <summary>What is wrong with the conversation, now that the scenario is over: a sentence each.</summary>
    public IReadOnlyList<string> Verdict() => _talk.Verdict();

    /// <summary>The conversation, for whoever shows it after the scenario.</summary>
    public Conversation Talk => _talk;

    /// <summary>The conversation as text, the same in every run.</summary>
    public string Transcript() => _talk.Transcript();

    /// <inheritdoc/>
    public void Dispose()
    {
        _talk.Dispose();
        _closedDoor?.Dispose();
    }

    private string Reach(Uri url) =>
        (_closedDoor is null ? url : new UriBuilder(url) { Port = ((IPEndPoint)_closedDoor.LocalEndPoint!).Port }.Uri).ToString();
}
