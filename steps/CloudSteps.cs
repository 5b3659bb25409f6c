using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class CloudSteps(Cloud cloud)
{
    [Given("a cloud that rolls out whatever comes to main")]
    public void ACloud() => cloud.RollsOutMain();

    [Given("the model has the cloud {string}")]
    public void TheModelHasTheCloud(string verb) => cloud.IsUsed(verb);

    [Given("the model makes the server larger, with a preview")]
    public void TheModelMakesTheServerLarger() => cloud.IsChangedWithPreview();

    [Then("the cloud was only asked to {string}")]
    public void TheCloudWasAsked(string verbs) => cloud.ShouldHaveBeenAsked(verbs.Split(", "));

    [Then("the cloud was not asked for anything")]
    public void TheCloudWasNotAsked() => cloud.ShouldHaveBeenAsked();
}
