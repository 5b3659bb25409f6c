using Acceptance.Support;
using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class OtherPlanSteps(PlanFlow plan, OtherPlan other, ModelActor model, ContainerScene containers)
{
    [Given("a second plan, in a container of its own")]
    public void ASecondPlan()
    {
        model.Knows(plan.Task, Fix.Step, Fix.Block);
        model.Knows(other.Flow.Task, OtherPlan.Step, OtherPlan.Block);
    }

    [Given("a second plan, in the same container")]
    public Task ASecondPlanInTheSame()
    {
        model.Replies(OtherPlan.Step);
        return other.Shares().CompleteAsync(Phase.Made);
    }

    [When("the developer has both plans executed at once")]
    public Task BothAreExecuted() => other.ExecutedBesideAsync(plan);

    [When("the developer tries to have the second plan executed")]
    public Task TheSecondIsTried() => other.Flow.TryToCompleteAsync(Phase.Executed);

    [Then("each plan has changed its own file in its own container")]
    public Task EachHasChangedItsOwn() => containers.ShouldEachPrintAsync("git -c safe.directory=* -C /workspace diff --cached --name-only", Fix.File, OtherPlan.File);
}
