namespace Reqnroll.Infrastructure;

/// <summary>The contexts of the running scenario.</summary>
public interface IContextManager
{
    /// <summary>The run's.</summary>
    ITestThreadContext TestThreadContext { get; }

    /// <summary>The feature's.</summary>
    FeatureContext FeatureContext { get; }

    /// <summary>The scenario's.</summary>
    ScenarioContext ScenarioContext { get; }

    /// <summary>The step's.</summary>
    ScenarioStepContext StepContext { get; }
}
