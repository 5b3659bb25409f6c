using Acceptance.Fakes;
using Acceptance.Support.Model;
using FluentAssertions;

namespace Acceptance.Support.Clients;

/// <summary>Many conversations at once, each with a client and a reply of its own.</summary>
public sealed class Crowd(ScenarioName name) : IDisposable
{
    private readonly List<(Conversation Talk, string Reply, IProviderClient Client)> _members = [];
    private ClientAnswer[] _answers = [];

    /// <summary>Opens so many conversations.</summary>
    public void Gather(int count, Dialect dialect)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            var (talk, reply) = (ModelServer.Open($"{name.Id}-{number}"), $"I am number {number}.");
            talk.Then(new Says(reply));
            _members.Add((talk, reply, dialect.Client(new(talk.OpenAiBaseUrl, talk.AnthropicBaseUrl, talk.ApiKey, Retries: 0))));
        }
    }

    /// <summary>All ask at once; returns when all have their answer.</summary>
    public async Task AskAsync() => _answers = await Task.WhenAll(_members.Select(member =>
    {
        member.Client.Say("Who are you?");
        return member.Client.AskAsync(streamed: true, _ => { }, CancellationToken.None);
    })).WaitAsync(TimeSpan.FromSeconds(10));

    /// <summary>Fails unless each heard its own reply and every script was played to its end.</summary>
    public void ShouldHaveHeardTheirOwn()
    {
        _answers.Select(answer => answer.Text).Should().Equal(_members.Select(member => member.Reply));
        _members.SelectMany(member => member.Talk.Verdict()).Should().BeEmpty();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (talk, _, client) in _members)
        {
            client.Dispose();
            talk.Dispose();
        }
    }
}
