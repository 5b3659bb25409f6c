using Reqnroll;

namespace Engine.Tests.Hooks;

/// <summary>Hooks of every kind that write down when they run.</summary>
public sealed class Diary(ScenarioContext scenario)
{
    public static List<string> Lines { get; } = [];

    [BeforeTestRun]
    public static void BeforeRun() => Lines.Add("before run");

    [AfterTestRun]
    public static void AfterRun() => Lines.Add("after run");

    [BeforeFeature]
    public static void BeforeFeature(FeatureContext feature) => Lines.Add("before feature " + feature.FeatureInfo.Title);

    [AfterFeature]
    public static void AfterFeature() => Lines.Add("after feature");

    [BeforeScenario(Order = 2)]
    public static void Second() => Lines.Add("before scenario 2");

    [BeforeScenario(Order = 1)]
    public static void First() => Lines.Add("before scenario 1");

    [Before("@tagged", "other")]
    public static void Tagged() => Lines.Add("before tagged");

    [AfterScenario]
    public async Task After()
    {
        await Task.Yield();
        Lines.Add($"after scenario {scenario.ScenarioExecutionStatus} {scenario.TestError?.Message}".TrimEnd());
    }

    [BeforeScenarioBlock]
    public void BeforeBlock() => Lines.Add("before block " + scenario.CurrentScenarioBlock);

    [AfterScenarioBlock]
    public void AfterBlock() => Lines.Add("after block " + scenario.CurrentScenarioBlock);

    [BeforeStep]
    public void BeforeStep() => Lines.Add("before step " + scenario.StepContext.StepInfo.Text);

    [AfterStep]
    public void AfterStep() => Lines.Add("after step " + scenario.StepContext.Status);

    [StepDefinition("it works")]
    public static void Works() => Lines.Add("works");

    [When("it fails")]
    public static void Fails() => throw new InvalidOperationException("no");
}
