using Reqnroll;

namespace Engine.Tests.Surface;

/// <summary>What contexts tell of a scenario, and what flows from step to step.</summary>
[Binding]
public sealed class KnownSteps(IScenarioContext scenario, IFeatureContext feature, ScenarioContext steps)
{
    private static readonly AsyncLocal<string?> Word = new();

    [Then("it is known as")]
    public void IsKnownAs(DataTable expected) => Assert.Equal(expected.Rows[0].Values.Select(each => each.Trim()),
    [
        feature.FeatureInfo.FolderPath, feature.FeatureInfo.Language.Name, feature.FeatureInfo.Title, scenario.RuleInfo!.Title, scenario.ScenarioInfo.Title,
        string.Join(',', scenario.ScenarioInfo.Tags), string.Join(',', scenario.ScenarioInfo.CombinedTags),
    ]);

    [Then("a star goes on as the step before it")]
    public void Star() => Assert.Equal(
        ("* ", "Why the rule is.", "Why the scenario is."),
        (steps.StepContext.StepInfo.StepInstance.Keyword, scenario.RuleInfo!.Description!.Trim(), scenario.ScenarioInfo.Description!.Trim()));

    [Then("so does a But")]
    public void But() => Assert.Equal((ScenarioBlock.Then, ScenarioExecutionStatus.OK), (scenario.CurrentScenarioBlock, scenario.ScenarioExecutionStatus));

    [Given("a step that is not asynchronous leaves a word")]
    public static void Leaves() => Word.Value = "first";

    [When("an asynchronous one leaves another")]
    public static async ValueTask LeavesAnother()
    {
        await Task.Yield();
        Word.Value = "second";
    }

    [Then("the word of the first is there")]
    public static void IsThere() => Assert.Equal("first", Word.Value);
}
