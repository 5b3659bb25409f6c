using Acceptance.Support;
using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class AnswerSteps(ModelActor model, PlanFlow plan, Workspace workspace)
{
    [Given("the model plans {string} and {string}, as {}")]
    public void TheModelPlansAs(string one, string two, string form) => model.Replies(StepForms.Of(form, one, two));

    [Given("the model insists on writing {string}")]
    public void TheModelInsistsOn(string path) => model.RepliesInTurn(Fix.Writing(path), Fix.Writing(path));

    [Given("the model breaks off in the middle of a file, twice")]
    public void TheModelBreaksOff() => model.RepliesInTurn(Fix.Unclosed, Fix.Unclosed);

    [Then("the plan's steps are {string} and {string}")]
    public void ThePlansStepsAre(string one, string two) => plan.Steps.Should().Equal(one, two);

    [Then("no question to the model is longer than {int} characters")]
    public void NoQuestionIsLonger(int characters) =>
        model.Journal.Should().NotBeEmpty().And.AllSatisfy(asked => asked.Request.ShownText.Length.Should().BeLessThanOrEqualTo(characters));

    [Then("nothing was written to {string} beside it")]
    public void NothingWasWrittenTo(string path) => workspace.ShouldNotHold(Path.GetFileName(path), Fix.Text);
}
