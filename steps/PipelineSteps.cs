using Acceptance.Support.Agents;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class PipelineSteps(Pipeline pipeline, PlanFlow plan)
{
    [When("the pipeline sets {string} to {string}")]
    public Task ThePipelineSets(string setting, string value) => pipeline.SetsAsync(setting, value);

    [Given("the pipeline has set up the project")]
    [When("the pipeline sets up the same again")]
    public Task ThePipelineSetsUp() => pipeline.SetsUpAsync();

    [When("the pipeline tries to register another checkout under the same name")]
    public Task ThePipelineTriesAnother() => pipeline.TriesToReplaceAsync();

    [When("the pipeline asks how the plan stands while the model is thinking")]
    public Task ThePipelineAsks() => pipeline.AsksWhileThinkingAsync();

    [When("the developer has the plan carried out, and asks how it stands")]
    public async Task ThePlanIsCarriedOutAndLookedAt()
    {
        await plan.CompleteAsync(Phase.Applied);
        await plan.TryAsync("plan", "status", plan.Id, "--format", "json");
    }

    [Then("the setting {string} reads {string}")]
    public Task TheSettingReads(string setting, string value) => pipeline.ShouldReadAsync(setting, value);

    [Then("the log names the command {string}")]
    public void TheLogNames(string command) => pipeline.Log().Should().Contain(command);

    [Then("there is what there was before")]
    public Task ThereIsWhatThereWas() => pipeline.ShouldBeAsBeforeAsync();

    [Then("the plan stands at {string}, {string}")]
    public void ThePlanStandsAt(string phase, string state) => (pipeline.Seen.At("phase"), pipeline.Seen.State).Should().Be((phase, state));
}
