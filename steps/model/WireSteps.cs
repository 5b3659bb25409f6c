using Acceptance.Support.Clients;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class WireSteps(BareClient client)
{
    [Given("a careless client of {Dialect} has sent")]
    [When("a careless client of {Dialect} sends")]
    public Task ACarelessClientSends(Dialect dialect, string body) => client.SendAsync(dialect, body);

    [When("a bare client of {Dialect} asks for a stream")]
    public Task ABareClientAsks(Dialect dialect) => client.AskAsync(dialect);

    [When("a careless client asks for the path {string}")]
    public Task ACarelessClientAsksFor(string path) => client.PostAsync(path, "{}");

    [When("a careless client asks for {sideRequest}")]
    public Task ACarelessClientAsksBeside(SideRequest request) => client.AskBesideAsync(request);

    [Then("the answer tells it {string}")]
    public void TheAnswerTells(string words) => client.ShouldBeRefusedWith(words);

    [Then("it is answered as if nothing were wrong")]
    public void ItIsAnswered() => client.Status.Should().Be(200, client.Body);

    [Then("it is answered with {string} and {string}")]
    public void ItIsAnsweredWith(string one, string other) => client.Body.Should().ContainAll($"\"{one}\"", $"\"{other}\"");

    [Then("the answer is said to be {string}")]
    public void TheAnswerIsSaidToBe(string type) => client.ContentType.Should().Be(type);

    [Then("the answer is empty")]
    public void TheAnswerIsEmpty() => client.Body.Should().BeEmpty();

    [Then("the stream's last event is {string}")]
    public void TheLastEventIs(string words) => client.Events[^1].Should().Contain(words);

    [Then("the stream's event {string} comes {int} times")]
    public void TheEventComes(string words, int times) => client.Events.Where(data => data.Contains(words, StringComparison.Ordinal)).Should().HaveCount(times);
}
