using Acceptance.Support.Model;
using FluentAssertions;

namespace Acceptance.Support.Clients;

/// <summary>A user in front of an application that is nothing but a provider's client and one tool. A failure that no step looks at fails the scenario.</summary>
public sealed class UserAtClient(RehearsedModel model) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly CancellationTokenSource _cancelled = new();
    private readonly Dictionary<string, string> _files = [];
    private readonly TextSoFar _read = new();
    private IProviderClient? _client;
    private Task _asking = Task.CompletedTask;
    private ClientAnswer? _answer;
    private Told? _told;
    private bool _lookedAt;

    /// <summary>What the client speaks.</summary>
    public Dialect Dialect { get; set; }

    /// <summary>How it has its answers delivered.</summary>
    public Delivery Delivery { get; set; }

    /// <summary>The key it carries; the scenario's own unless a step says.</summary>
    public string Key { get; set; } = model.Talk.ApiKey;

    /// <summary>How often it asks again after a failure.</summary>
    public int Retries { get; set; }

    /// <summary>Whether it knows the provider's address and nothing of conversations.</summary>
    public bool KnowsItsKeyAlone { get; set; }

    /// <summary>Whether it reaches the model by Azure's address of it.</summary>
    public bool GoesThroughAzure { get; set; }

    /// <summary>A failure that no step has looked at, as a sentence.</summary>
    public IEnumerable<string> Unlooked => _told is null || _lookedAt ? [] : [$"The client failed and no step looked at it: {_told}"];

    /// <summary>Puts a file where the tool finds it.</summary>
    public void Has(string file, string content) => _files[file] = content;

    /// <summary>Begins to ask, and returns when the question has come to the model.</summary>
    public async Task BeginToAskAsync(string question)
    {
        _asking = AskAsync(question);
        await model.Talk.WhenAsked(1).WaitAsync(Patience);
    }

    /// <summary>Asks, runs the tools that the model wants, and returns when there is an answer or a failure.</summary>
    public async Task AskAsync(string question)
    {
        _client ??= Dialect.Client(model.Reach(Key, Retries, KnowsItsKeyAlone, GoesThroughAzure));
        _client.Say(question);
        try
        {
            do
            {
                foreach (var call in _answer?.Calls ?? [])
                    _client.Return(call, _files[System.Text.Json.Nodes.JsonNode.Parse(call.Arguments)!["path"]!.GetValue<string>()]);
                _answer = await _client.AskAsync(Delivery == Delivery.Streamed, _read.Add, _cancelled.Token).WaitAsync(Patience);
            }
            while (_answer.Calls.Count > 0);
        }
        catch (Exception failure) when (Told.By(failure) is { } told)
        {
            (_told, _answer) = (told, null);
        }
    }

    /// <summary>Gives up, and returns when the client has let go.</summary>
    public async Task CancelAsync()
    {
        await _cancelled.CancelAsync();
        await _asking;
    }

    /// <summary>Waits until the user has read this and no more.</summary>
    public Task HasReadAsync(string text) => _read.ReachAsync(text);

    /// <summary>Returns the answer, once there is one; fails when there is none.</summary>
    public async Task<ClientAnswer> AnswerAsync()
    {
        await _asking.WaitAsync(Patience);
        return _answer.Should().NotBeNull("the client failed with {0}", _told).And.Subject.As<ClientAnswer>();
    }

    /// <summary>Returns the failure, which is then looked at; fails when there was none.</summary>
    public Told Failure()
    {
        _lookedAt = true;
        return _told.Should().NotBeNull("the client was to fail and heard {0}", _answer).And.Subject.As<Told>();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client?.Dispose();
        _cancelled.Dispose();
    }
}
