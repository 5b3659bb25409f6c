using Acceptance.Fakes;
using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ModelSteps(ModelActor model)
{
    [Given("the model is served by {provider}, {delivery}")]
    public void TheModelIsServedBy(Provider provider, Delivery delivery) => model.IsServedBy(provider, delivery);

    [Given("the model replies {string}")]
    public void TheModelReplies(string text) => model.Replies(text);

    [Given("the model plans the fix")]
    public void TheModelPlansTheFix() => model.Replies(Fix.Step);

    [Given("the model writes the fix")]
    public void TheModelWritesTheFix() => model.Replies(Fix.Block);

    [Given("the model plans and writes the fix")]
    public void TheModelPlansAndWritesTheFix() => model.RepliesInTurn(Fix.Step, Fix.Block);

    [Given("the model replies {string} for {int} tokens")]
    public void TheModelRepliesFor(string text, int tokens) => model.Replies(text, tokens);

    [Given("the model replies")]
    public void TheModelRepliesAtLength(string text) => model.Replies(text);

    [Given("the model replies {string} whenever it is asked about {string}")]
    public void TheModelRepliesAbout(string text, string topic) => model.AnswersAbout(topic, new Says(text));

    [Given("the model follows the script {string}")]
    public void TheModelFollows(string script) => model.Follows(script);

    [Given("the model plans {string}")]
    public void TheModelPlans(string step) => model.Replies($"1. {step}");

    [Given("the model changes {string} to {string}")]
    public void TheModelChanges(string file, string text)
    {
        TheModelPlans($"Change {file}");
        TheModelRepliesWith(file, text);
    }

    [Given("the model replies with {string} as {string}")]
    public void TheModelRepliesWith(string file, string text) => model.Replies($"FILE: {file}\n>>>>>>>\n{text}\n<<<<<<<\n");

    [Given("the model is then overloaded {int} times")]
    public void TheModelIsThenOverloaded(int times) => model.IsOverloaded(times);

    [Given("the model is down")]
    public void TheModelIsDown() => model.GoesDown();
}
