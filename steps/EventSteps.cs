using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class EventSteps(Events events)
{
    [Given("{string} has subscribed to {string}")]
    public Task HasSubscribed(string name, string topic) => events.SubscribeAsync(name, topic);

    [Given("the event {string} was published")]
    [When("the events {string} are published")]
    public Task ArePublished(string topics) => events.PublishAsync(topics);

    [Given("{string} was told of it and stopped before it acknowledged")]
    public Task WasTold(string name) => events.ReceiveAsync(name);

    [Given("{string} has acknowledged all events")]
    public Task HasAcknowledged(string name) => events.AcknowledgeAsync(name);

    [When("{int} programs publish {string} at once")]
    public Task PublishAtOnce(int times, string topic) => events.PublishAtOnceAsync(topic, times);

    [When("{string} waits for an event, and meanwhile {string} is published")]
    public Task WaitsAndMeanwhile(string name, string topic) => events.WaitAndPublishAsync(name, topic);

    [Then("{string} is told of {string}")]
    public Task IsToldOf(string name, string topics) => events.ShouldTellAsync(name, Events.Each(topics));

    [Then("{string} is told of {int} events, each with a number of its own")]
    public Task IsToldOfMany(string name, int count) => events.ShouldTellAsync(name, count);

    [Then("{string} is told of the plan's way")]
    public Task IsToldOfTheWay(string name, Table way) => events.ShouldTellAsync(name, way.Rows.Select(row => row["event"]));

    [Then("the wait ends with {string}")]
    public void TheWaitEndsWith(string topic) => events.ShouldHaveWaitedFor(topic);
}
