using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class CheckpointSteps(PlanFlow plan)
{
    [Given("the developer has gone back to checkpoint {string}")]
    [When("the developer goes back to checkpoint {string}")]
    public Task ThePlanGoesBack(string checkpoint) => plan.ResumeAsync(Phase.Made, "plan", "rollback", plan.Id, checkpoint);

    [When("the developer goes back to checkpoint {string} and has the plan applied")]
    public Task ThePlanGoesBackAndIsApplied(string checkpoint) => plan.ResumeAsync(Phase.Applied, "plan", "rollback", plan.Id, checkpoint);

    [When("the developer tries to go back to checkpoint {string}")]
    public Task ThePlanCannotGoBack(string checkpoint) => plan.TryAsync("plan", "rollback", plan.Id, checkpoint);
}
