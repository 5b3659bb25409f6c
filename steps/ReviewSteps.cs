using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ReviewSteps(ReviewBoard board)
{
    [Given("a review board with a security, a performance and a style reviewer")]
    public void AReviewBoard() => board.Reviews();

    [Given("the reviewers answer only once all of them are asked")]
    public void TheReviewersAnswerTogether(Table findings) => board.FindAtOnce(findings.Rows.Select(row => (row["reviewer"], row["finding"])));

    [Given("the reviewers find")]
    public void TheReviewersFind(Table findings) => findings.Rows.ToList().ForEach(row => board.Finds(row["reviewer"], row["finding"]));

    [Given("the {word} reviewer is not answered")]
    public void TheReviewerIsNotAnswered(string reviewer) => board.DoesNotAnswer(reviewer);

    [Given("the report is {string}")]
    [Given("the report is")]
    public void TheReportIs(string text) => board.Reports(text);

    [When("the developer tries to set up a board with the edges {string}")]
    public Task TheDeveloperTriesToSetUp(string edges) => board.TryToSetUpAsync(edges);

    [Then("the developer reads the report {string}")]
    public Task TheDeveloperReads(string text) => board.ShouldReportAsync(text);

    [Then("the reviewers were asked at once, and none was shown what another found")]
    public void TheReviewersWereAskedAtOnce() => board.ShouldHaveWorkedAtOnceAndAlone();

    [Then("who writes the report was shown all that they found")]
    public void TheReportWasShownAll() => board.ShouldHaveShownEveryFinding();
}
