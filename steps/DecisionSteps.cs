using Acceptance.Support.Agents;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class DecisionSteps(Decisions decisions)
{
    [Then("the plan's tree shows")]
    public async Task TheTreeShows(Table expected) =>
        (await decisions.TreeAsync()).Select(decision => (decision.Type, decision.Title, decision.Status.Replace('_', ' ')))
            .Should().Equal(expected.Rows.Select(row => (row["decision"], row["what"], row["status"])), "that is what was decided, in order");

    [Then("at least {int} decisions of the plan stand")]
    public async Task SoManyDecisionsStand(int count) => (await decisions.CountAsync()).Should().BeGreaterThanOrEqualTo(count, "the strategy and its steps are decisions");

    [Then("the plan's explanation shows {string}")]
    public Task TheExplanationShows(string text) => decisions.ShouldExplainAsync(text);

    [Then("the plan's explanation with all that was said shows {string}")]
    public Task TheWholeExplanationShows(string text) => decisions.ShouldExplainAsync(text, "--show-context", "--show-reasoning");

    [Then("the plan's difference adds only {string}")]
    public Task TheDifferenceAdds(string line) => decisions.ShouldDifferByAsync([line]);

    [Then("the correction's difference adds only {string}")]
    public Task TheCorrectionAdds(string line) => decisions.ShouldDifferByAsync([line], "--correction");

    [Then("the plan's root cause is told as {string}")]
    public Task TheRootCauseIs(string words) => decisions.ShouldHaveRootCauseAsync(words);

    [Then("the plan's artifacts are")]
    public async Task TheArtifactsAre(Table expected) =>
        (await decisions.ArtifactsAsync()).Should().BeEquivalentTo(expected.Rows.Select(row => new Artifact(row["file"], row["change"])));
}
