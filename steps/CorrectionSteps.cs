using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class CorrectionSteps(PlanFlow plan, Decisions decisions, RepositorySteps repository, ModelSteps model)
{
    [Given("the developer has had the plan executed")]
    public Task ThePlanWasExecuted() => plan.CompleteAsync(Phase.Executed);

    [Given("an executed plan that changed {string} to {string}")]
    public async Task AnExecutedPlan(string file, string text)
    {
        await repository.ARepositoryWithAGreeting();
        model.TheModelChanges(file, text);
        await ThePlanWasExecuted();
    }

    [Given("the developer has had the plan made")]
    public Task ThePlanWasMade() => plan.CompleteAsync(Phase.Made);

    [Given("the developer has added {string} to it and had it executed")]
    public Task ThePlanWasAddedTo(string guidance) => plan.ResumeAsync(Phase.Executed, Correct(plan.Id, "append", guidance));

    [When("the developer has it done over with the guidance {string}")]
    public Task ThePlanIsDoneOver(string guidance) => plan.ResumeAsync(Phase.Applied, Correct(plan.Id, "revert", guidance));

    [When("the developer has it done over, up to its execution, with the guidance {string}")]
    public Task ThePlanIsDoneOverAndNotApplied(string guidance) => plan.ResumeAsync(Phase.Executed, Correct(plan.Id, "revert", guidance));

    [When("the developer has it done over from step {int} with the guidance {string}")]
    public async Task ThePlanIsDoneOverFromStep(int step, string guidance) =>
        await plan.ResumeAsync(Phase.Applied, Correct(await decisions.IdAsync("step", step), "revert", guidance));

    [When("the developer has only the files done over with the guidance {string}")]
    public async Task TheFilesAreDoneOver(string guidance) =>
        await plan.ResumeAsync(Phase.Applied, Correct(await decisions.IdAsync("execution"), "revert", guidance));

    [When("the developer has it added to with the guidance {string}")]
    public Task ThePlanIsAddedTo(string guidance) => plan.ResumeAsync(Phase.Applied, Correct(plan.Id, "append", guidance));

    [When("the developer tries to correct it with the guidance {string}")]
    public Task ThePlanCannotBeCorrected(string guidance) => plan.TryAsync(Correct(plan.Id, "revert", guidance));

    private static string[] Correct(string id, string mode, string guidance) => ["plan", "correct", id, "--mode", mode, "--guidance", guidance, "--yes"];
}
