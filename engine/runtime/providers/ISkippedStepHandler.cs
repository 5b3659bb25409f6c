namespace Reqnroll.Infrastructure;

/// <summary>Registered by name in the scenario's container: told of each step that is skipped because of an earlier error.</summary>
public interface ISkippedStepHandler
{
    /// <summary>A step is skipped.</summary>
    void Handle(ScenarioContext scenarioContext);
}
