using Acceptance.Support.Agents;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class CommandSteps(AgentsHome home, CommandTour tour, AgentsDriver agents, EnvelopeReader envelopes)
{
    [Given("the agents are set up")]
    public Task TheAgentsAreSetUp() => home.SetUpAsync();

    [When("the developer asks the agents for their version")]
    public Task TheVersionIsAskedFor() => agents.RunAsync("--version");

    [When("the developer asks every command for its help")]
    public Task EveryHelpIsAskedFor() => tour.AskForHelpAsync();

    [When("the developer gives every command a word that it does not know")]
    public Task EveryCommandIsMistyped() => tour.MistypeAsync();

    [When("the developer tries {string}")]
    public Task TheDeveloperTries(string command) => agents.RunAsync(command.Split(' '));

    [Then("they answer with a version")]
    public void TheyAnswerWithAVersion() => tour.ShouldHaveSaidAVersion();

    [Then("each says what it does and how it is used")]
    public void EachExplainsItself() => tour.ShouldHaveExplainedThemselves();

    [Then("each ends with 2 and a sentence that names the word")]
    public void EachNamesTheWord() => tour.ShouldHaveNamedTheWord();

    [Then("it ends with 1 and a sentence")]
    public void ItEndsWithOne() => tour.ShouldHaveFailedInASentence();

    [Then("every command has worked")]
    public void EveryCommandHasWorked() => tour.ShouldHaveWorked();

    [Then("the answer to {string} is in the envelope, with the message {string}")]
    public void TheAnswerIsInTheEnvelope(string command, string message) => envelopes.ShouldAnswer(command, message);

    [Then("it tells {}")]
    public void ItTells(string facts) => envelopes.ShouldTell(facts.Split(", "));

    [Then("the answers tell in detail")]
    public void TheAnswersTell(Table details) =>
        details.Rows.ToList().ForEach(row => envelopes.ShouldTellOf(row["command"], row["of"], row["facts"].Split(", ")));

    [Then("the progress is")]
    public void TheProgressIs(Table steps) =>
        envelopes.Progress("plan status").Should().Equal(steps.Rows.Select(row => (row["step"], row["status"])), "that is how far the plan was to be");

    [Then("the envelope offers to apply again, to roll back or to cancel")]
    public void TheEnvelopeOffers() => envelopes.ShouldOffer("plan apply ", "plan rollback ", "plan cancel ");

    [Then("it does not call the model's work a stub")]
    public void ItDoesNotCallItAStub() => envelopes.ShouldNotSayStub();

    [Then("the failure is in the envelope, with what went wrong, where, and whether to try again")]
    public void TheFailureIsInTheEnvelope() => envelopes.ShouldTellTheFailure();
}
