namespace Reqnroll;

/// <summary>A base class for binding classes that run steps from within steps.</summary>
public abstract class Steps
{
    /// <summary>Set by the engine when it makes the object.</summary>
    public ITestRunner TestRunner { get; internal set; } = null!;

    /// <summary>The scenario's context.</summary>
    public ScenarioContext ScenarioContext => TestRunner.ScenarioContext;

    /// <summary>The feature's context.</summary>
    public FeatureContext FeatureContext => TestRunner.FeatureContext;

    /// <summary>The worker's context.</summary>
    public ITestThreadContext TestThreadContext => TestRunner.TestThreadContext;

    /// <summary>The step's context.</summary>
    public ScenarioStepContext StepContext => ScenarioContext.StepContext;

    /// <summary>Runs a Given step; its error is thrown.</summary>
    public Task GivenAsync(string step, string? multilineTextArg = null, Table? tableArg = null) => TestRunner.GivenAsync(step, multilineTextArg, tableArg);

    /// <summary>Runs a Given step with a table; its error is thrown.</summary>
    public Task GivenAsync(string step, Table tableArg) => TestRunner.GivenAsync(step, null, tableArg);

    /// <summary>Runs a When step; its error is thrown.</summary>
    public Task WhenAsync(string step, string? multilineTextArg = null, Table? tableArg = null) => TestRunner.WhenAsync(step, multilineTextArg, tableArg);

    /// <summary>Runs a When step with a table; its error is thrown.</summary>
    public Task WhenAsync(string step, Table tableArg) => TestRunner.WhenAsync(step, null, tableArg);

    /// <summary>Runs a Then step; its error is thrown.</summary>
    public Task ThenAsync(string step, string? multilineTextArg = null, Table? tableArg = null) => TestRunner.ThenAsync(step, multilineTextArg, tableArg);

    /// <summary>Runs a Then step with a table; its error is thrown.</summary>
    public Task ThenAsync(string step, Table tableArg) => TestRunner.ThenAsync(step, null, tableArg);

    /// <summary>Runs a step of the kind before it; its error is thrown.</summary>
    public Task AndAsync(string step, string? multilineTextArg = null, Table? tableArg = null) => TestRunner.AndAsync(step, multilineTextArg, tableArg);

    /// <summary>Runs a step of the kind before it; its error is thrown.</summary>
    public Task ButAsync(string step, string? multilineTextArg = null, Table? tableArg = null) => TestRunner.ButAsync(step, multilineTextArg, tableArg);
}
