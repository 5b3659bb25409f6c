using Acceptance.Fakes;
using Acceptance.Support.Clients;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class JournalSteps(RehearsedModel model)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Then("the model was asked {int} time(s)")]
    public void TheModelWasAsked(int times) => model.Talk.ModelCalls().Should().HaveCount(times);

    [Then("the model was shown {string}")]
    public void TheModelWasShown(string text) => model.Talk.WasShown(text).Should().BeTrue("the transcript is {0}", model.Talk.Transcript());

    [Then("the model was offered only the tool {string}")]
    public void TheModelWasOffered(string tool) => model.Talk.ToolsOffered().Should().Equal(tool);

    [Then("the model {string} was asked, and no other")]
    public void TheModelOfThisNameWasAsked(string name) => model.Talk.Models().Should().Equal(name);

    [Then("the tools returned {string} and {string}")]
    public void TheToolsReturned(string one, string other) => model.Talk.ToolResults().Select(result => result.Text).Should()
        .SatisfyRespectively(text => text.Should().Contain(one), text => text.Should().Contain(other));

    [Then("each question goes on from the one before")]
    public void EachQuestionGoesOn() => model.Talk.PrefixBreaks().Should().BeEmpty();

    [Then("the prompt cache is lost, since {string}")]
    public void ThePromptCacheIsLost(string why) => model.Talk.PrefixBreaks().Should().ContainSingle().Which.Should().Contain(why);

    [Then("{int} side request(s) was/were answered and took no turn")]
    public void SideRequests(int count) => model.Talk.SideRequests().Should().HaveCount(count).And.OnlyContain(asked => asked.Turn == null);

    [Then("the request was abandoned")]
    public async Task TheRequestWasAbandoned() => (await model.Last.Ended.WaitAsync(Patience)).Should().Be(Outcome.Abandoned);

    [Then("the transcript does not hold {string}")]
    public void TheTranscriptDoesNotHold(string secret) => model.Talk.Transcript().Should().NotContain(secret);

    [Then("the scenario would fail, since {string}")]
    public void TheScenarioWouldFail(string why) => model.ShouldFailTheScenario(why);

    [Then("the provider refuses it by its rule {string}")]
    public void TheProviderRefusesIt(string rule) => model.ShouldHaveRefusedBy(rule);
}
