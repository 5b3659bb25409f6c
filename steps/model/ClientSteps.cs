using Acceptance.Support.Clients;
using Acceptance.Support.Model;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class ClientSteps(UserAtClient user)
{
    [Given("the client speaks {Dialect}, {delivery}")]
    public void TheClientSpeaks(Dialect dialect, Delivery delivery) => (user.Dialect, user.Delivery) = (dialect, delivery);

    [Given("a file {string} containing {string}")]
    public void AFile(string file, string content) => user.Has(file, content);

    [Given("the client asks again up to {int} times")]
    public void TheClientAsksAgain(int times) => user.Retries = times;

    [Given("the client knows the provider's address and its own key, and nothing else")]
    public void TheClientKnowsItsKeyAlone() => user.KnowsItsKeyAlone = true;

    [Given("the client reaches the model through Azure")]
    public void TheClientGoesThroughAzure() => user.GoesThroughAzure = true;

    [Given("the client carries the key {string}")]
    public void TheClientCarriesTheKey(string key) => user.Key = key;

    [Given("the user has asked {string}")]
    public Task TheUserHasAsked(string question) => user.BeginToAskAsync(question);

    [Given("the user has asked {string} and read {string} so far")]
    public async Task TheUserHasReadSoFar(string question, string text)
    {
        await user.BeginToAskAsync(question);
        await user.HasReadAsync(text);
    }

    [When("the user asks {string}")]
    public Task TheUserAsks(string question) => user.AskAsync(question);

    [When("the user asks {string}, then {string}")]
    public async Task TheUserAsksTwice(string one, string other)
    {
        await user.AskAsync(one);
        await user.AskAsync(other);
    }

    [When("the user cancels")]
    public Task TheUserCancels() => user.CancelAsync();

    [Then("the user reads {string}")]
    public async Task TheUserReads(string text) => (await user.AnswerAsync()).Text.Should().Be(text);

    [Then("the model stopped because of {string}")]
    public async Task TheModelStopped(string reason) => (await user.AnswerAsync()).Stopped.Should().Be(reason);

    [Then("the client counts {int} tokens in, {int} of them cached, and {int} out")]
    public async Task TheClientCounts(int all, int cached, int said) => (await user.AnswerAsync()).Tokens.Should().Be(new Tokens(all, cached, said));

    [Then("the client is told {int}, {string}")]
    public void TheClientIsTold(int status, string words) => user.Failure().Should().Match<Told>(told => told.Status == status && told.Words.Contains(words));

    [Then("the client gets no answer")]
    public void TheClientGetsNoAnswer() => user.Failure().Status.Should().Be(0, "no answer came that can be read");
}
