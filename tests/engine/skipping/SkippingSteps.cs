using Reqnroll;
using Reqnroll.Infrastructure;

namespace Engine.Tests.Skipping;

/// <summary>Notes the steps that are skipped.</summary>
public sealed class SkippingSteps : ISkippedStepHandler
{
    public static List<string> Skipped { get; } = [];

    [BeforeScenario]
    public void Register(ScenarioContext scenario) => scenario.ScenarioContainer.RegisterInstanceAs<ISkippedStepHandler>(this, "notes");

    [StepDefinition("it works")]
    public static void Works() => GC.KeepAlive(Skipped);

    [StepDefinition("it fails")]
    public static void Fails() => throw new InvalidOperationException("no");

    public void Handle(ScenarioContext scenarioContext) => Skipped.Add($"{scenarioContext.ScenarioInfo.Title}: {scenarioContext.StepContext.StepInfo.Text}");
}
