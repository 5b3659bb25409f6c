using Reqnroll.Infrastructure;

namespace Reqnroll.Engine;

/// <summary>The contexts of one scenario.</summary>
internal sealed class ContextManager(ITestThreadContext thread, FeatureContext feature, ScenarioContext scenario) : IContextManager
{
    public ITestThreadContext TestThreadContext => thread;

    public FeatureContext FeatureContext => feature;

    public ScenarioContext ScenarioContext => scenario;

    public ScenarioStepContext StepContext => scenario.StepContext;
}
