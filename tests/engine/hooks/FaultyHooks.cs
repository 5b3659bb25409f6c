using Reqnroll;

namespace Engine.Tests.Hooks;

/// <summary>Hooks that fail where the scenario's title says so, and a diary of what still runs.</summary>
public sealed class FaultyHooks(ScenarioContext scenario)
{
    public static List<string> Lines { get; } = [];

    [BeforeScenarioBlock]
    public void BeforeBlock() => Tell("before block", scenario.CurrentScenarioBlock.ToString());

    [AfterScenarioBlock]
    public void AfterBlock() => Tell("after block", scenario.CurrentScenarioBlock.ToString());

    [AfterStep]
    public void AfterStep() => Tell("after step", scenario.StepContext.Status.ToString());

    [AfterScenario]
    public void AfterScenario() => Tell("after scenario", $"{scenario.ScenarioExecutionStatus} {scenario.TestError?.Message}".TrimEnd());

    [StepDefinition("it works")]
    public static void Works() => Lines.Add("works");

    [StepDefinition("it fails")]
    public static void Fails() => throw new InvalidOperationException("no");

    private void Tell(string moment, string what)
    {
        Lines.Add($"{moment} {what}");
        if (scenario.ScenarioInfo.Title == moment)
        {
            throw new InvalidOperationException("hook");
        }
    }
}
