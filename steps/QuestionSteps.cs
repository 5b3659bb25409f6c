using Acceptance.Support.Model;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class QuestionSteps(ModelActor model)
{
    [Then("the model was asked {int} time(s)")]
    public void TheModelWasAsked(int times) => model.Journal.Should().HaveCount(times, "that is how often the model was to be asked");

    [Then("every question to the model shows {string}")]
    public void EveryQuestionShows(string text) => model.Journal.Should().NotBeEmpty().And.AllSatisfy(asked => asked.Request.ShownText.Should().Contain(text));

    [Then("every question to the model shows")]
    public void EveryQuestionShowsAll(Table expected) =>
        model.Journal.Should().NotBeEmpty().And.AllSatisfy(asked => asked.Request.ShownText.Should().ContainAll(expected.Rows.Select(row => row["words"])));

    [Then("the last question to the model shows")]
    public void TheLastQuestionShowsAll(Table expected) =>
        model.Journal.Should().NotBeEmpty().And.Subject.Last().Request.ShownText.Should().ContainAll(expected.Rows.Select(row => row["words"]));

    [Then("no question to the model shows {string}")]
    public void NoQuestionShows(string text) => model.Journal.Should().NotBeEmpty().And.AllSatisfy(asked => asked.Request.ShownText.Should().NotContain(text));

    [Then("every later question to the model shows {string}")]
    public void EveryLaterQuestionShows(string text) => model.Journal.Skip(1).Should().NotBeEmpty().And.AllSatisfy(asked => asked.Request.ShownText.Should().Contain(text));

    [Then("the last question to the model does not show {string}")]
    public void TheLastQuestionDoesNotShow(string text) => model.Journal.Should().NotBeEmpty().And.Subject.Last().Request.ShownText.Should().NotContain(text);

    [Then("the last question to the model shows {string}")]
    public void TheLastQuestionShows(string text) => model.Journal.Should().NotBeEmpty().And.Subject.Last().Request.ShownText.Should().Contain(text);
}
