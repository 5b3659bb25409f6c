using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class SessionSteps(SessionFlow session, ModelActor model)
{
    [Given("a session")]
    public Task ASession() => session.BeginAsync(SessionFlow.Unnamed);

    [Given("a session called {string}")]
    public Task ASessionCalled(string name) => session.BeginAsync(name);

    [Given("a session with {string}")]
    public Task ASessionWith(string actor) => session.BeginAsync(SessionFlow.Unnamed, "--actor", actor);

    [Given("a session with somebody who may make actions")]
    public Task ASessionWithAClerk() => session.BeginWithAsync("local/clerk", "tools: [builtin/create-action]");

    [Given("the developer has said {string} there")]
    public Task TheDeveloperHasSaidThere(string text) => session.SayAsync(text);

    [When("the developer has the action {string} carried out")]
    public Task TheDeveloperHasTheActionCarriedOut(string action) => session.CarryOutAsync(action);

    [Then("the action {string} is known")]
    public Task TheActionIsKnown(string action) => session.ShouldHaveMadeAsync(action);

    [Given("the developer has said {string} and was answered {string}")]
    public Task TheDeveloperHasSaid(string text, string answer) => TheDeveloperHasSaidIn(text, SessionFlow.Unnamed, answer);

    [Given("the developer has said {string} in {string} and was answered {string}")]
    public Task TheDeveloperHasSaidIn(string text, string name, string answer)
    {
        model.Replies(answer);
        return session.SayAsync(text, name);
    }

    [Given("the developer has closed the session")]
    public Task TheDeveloperHasClosedIt() => session.DoAsync("close");

    [Given("the developer has deleted the session")]
    public Task TheDeveloperHasDeletedIt() => session.DoAsync("delete");

    [When("the developer says {string}")]
    public Task TheDeveloperSays(string text) => session.SayAsync(text);

    [When("the developer says {string} in {string}")]
    public Task TheDeveloperSaysIn(string text, string name) => session.SayAsync(text, name);

    [When("the developer says {string} in {string} and {string} in {string} at once")]
    public Task TheDeveloperSaysAtOnce(string one, string first, string other, string second) =>
        Task.WhenAll(session.SayAsync(one, first), session.SayAsync(other, second));

    [When("the developer tries to say {string}")]
    public Task TheDeveloperTriesToSay(string text) => session.TryToSayAsync(text);

    [Then("the developer reads {string}")]
    public void TheDeveloperReads(string text) => session.ShouldBeAnswered(text);

    [Then("each question to the model repeats the one before it and adds one turn")]
    public void EachQuestionAddsOneTurn() => History.ShouldGrowByOneTurn(model.Journal);

    [Then("the session's {word} holds")]
    public Task TheSessionHolds(string verb, Table said) => session.ShouldHoldAsync(SessionFlow.Unnamed, Read(said), verb);

    [Then("{string} holds")]
    public Task TheNamedSessionHolds(string name, Table said) => session.ShouldHoldAsync(name, Read(said));

    [Then("the list of sessions names {string} and {string}")]
    public Task TheListNames(string one, string other) => session.ShouldBeListedAsync(one, other);

    private static IEnumerable<SessionMessage> Read(Table said) => said.Rows.Select(row => SessionMessage.Of(row["who"], row["says"]));
}
