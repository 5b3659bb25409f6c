using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>A base class for binding classes that run steps from within steps.</summary>
public abstract class Steps
{
    private IObjectContainer? container;

    /// <summary>Runs steps from within a step.</summary>
    protected ITestRunner TestRunner => Resolved<ITestRunner>();

    /// <summary>The scenario's context.</summary>
    public ScenarioContext ScenarioContext => Resolved<ScenarioContext>();

    /// <summary>The feature's context.</summary>
    public FeatureContext FeatureContext => Resolved<FeatureContext>();

    /// <summary>The worker's context.</summary>
    public TestThreadContext TestThreadContext => Resolved<TestThreadContext>();

    /// <summary>The step's context.</summary>
    public ScenarioStepContext StepContext => ScenarioContext.StepContext;

    internal void Begin(IObjectContainer made) => container = made;

    private T Resolved<T>() => (container ?? throw new ReqnrollException($"{GetType().Name} was not made by the scenario's container: take it as a constructor's parameter.")).Resolve<T>();
}
