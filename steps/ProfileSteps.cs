using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ProfileSteps(ProfileSheet profiles, PlanFlow plan, PlanStatus status)
{
    [Given("the plan chooses the profile {string}")]
    public void ThePlanChooses(string profile) => profiles.Choose("the plan", profile);

    [Given("the action chooses the profile {string}")]
    public void TheActionChooses(string profile) => profiles.Choose("the action", profile);

    [Given("the configuration chooses the profile {string}")]
    public void TheConfigurationChooses(string profile) => profiles.Choose("the configuration", profile);

    [Given("a profile {string} of the developer's own, that executes by itself from confidence {word}")]
    public void AProfileOfTheirOwn(string name, string confidence) => profiles.Add(name, confidence);

    [Given("a profile {string} of the developer's own, that executes and applies by itself from confidence {word}")]
    public void AProfileUpToApply(string name, string confidence) => profiles.AddUpToApply(name, confidence);

    [Given("the model can plan and carry out the task, with confidence {word}")]
    public void TheModelCanPlanAndCarryOut(string confidence) => profiles.TheModelIs(confidence);

    [When("the developer makes the plan and types nothing more")]
    public Task TheDeveloperTypesNothingMore() => plan.UseAsync();

    [When("the developer tries to make the plan")]
    public Task TheDeveloperTriesToMakeThePlan() => plan.TryToUseAsync();

    [When("the developer tries to have the plan applied without a yes")]
    public async Task WithoutAYes()
    {
        await plan.CompleteAsync(Phase.Executed);
        await plan.TryAsync("plan", "apply", plan.Id);
    }

    [Then("the plan is {standing}")]
    public Task ThePlanIs(Standing standing) => status.ShouldBeAsync(standing);

    [Then("the plan follows {string}, chosen by {word}")]
    public void ThePlanFollows(string profile, string source) => profiles.ShouldBeFollowed(profile, source);
}
