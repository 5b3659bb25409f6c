using System.Globalization;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>The event queue as other programs use it: each command is a process of its own.</summary>
public sealed class Events(AgentsDriver agents, AgentsHome home)
{
    private IReadOnlyList<string> _waited = [];

    /// <summary>Makes a subscriber.</summary>
    public async Task SubscribeAsync(string name, string topic)
    {
        await home.SetUpAsync();
        await agents.DoAsync("events", "subscribe", name, "--topic", topic);
    }

    /// <summary>Publishes, one after the other.</summary>
    public async Task PublishAsync(string topics)
    {
        await home.SetUpAsync();
        foreach (var topic in Each(topics))
            await agents.DoAsync("events", "publish", topic);
    }

    /// <summary>Publishes the same many times at once.</summary>
    public Task PublishAtOnceAsync(string topic, int times) => Task.WhenAll(Enumerable.Range(0, times).Select(_ => agents.DoAsync("events", "publish", topic)));

    /// <summary>One process waits, and another publishes.</summary>
    public async Task WaitAndPublishAsync(string name, string topic)
    {
        var waiting = agents.DoAsync("events", "receive", name, "--wait", "60", "--format", "json");
        await PublishAsync(topic);
        _waited = Topics(new AgentsAnswer(await waiting));
    }

    /// <summary>Receives without acknowledging.</summary>
    public Task<AgentsAnswer> ReceiveAsync(string name) => ReadAsync("events", "receive", name);

    /// <summary>Acknowledges all that there is.</summary>
    public async Task AcknowledgeAsync(string name)
    {
        var last = (await ReceiveAsync(name)).List("events", fields => fields["id"])[^1];
        await agents.DoAsync("events", "ack", name, last);
    }

    /// <summary>Fails unless the subscriber is told of these, in this order, and of nothing else.</summary>
    public async Task ShouldTellAsync(string name, IEnumerable<string> topics) =>
        Topics(await ReceiveAsync(name)).Should().Equal(topics, "that is what {0} was to be told, in this order", name);

    /// <summary>Fails unless the subscriber is told of so many events, none twice.</summary>
    public async Task ShouldTellAsync(string name, int count) =>
        (await ReceiveAsync(name)).List("events", fields => long.Parse(fields["id"], CultureInfo.InvariantCulture))
            .Should().HaveCount(count).And.OnlyHaveUniqueItems().And.BeInAscendingOrder();

    /// <summary>Fails unless the wait ended with this event.</summary>
    public void ShouldHaveWaitedFor(string topic) => _waited.Should().Equal(topic);

    /// <summary>The words between commas.</summary>
    public static IReadOnlyList<string> Each(string topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return topics.Split(", ");
    }

    private async Task<AgentsAnswer> ReadAsync(params string[] command) => new(await agents.DoAsync([.. command, "--format", "json"]));

    private static IReadOnlyList<string> Topics(AgentsAnswer answer) => answer.List("events", fields => fields["topic"]);
}
