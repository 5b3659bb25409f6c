using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the running scenario.</summary>
public class ScenarioContext : ReqnrollContext, IScenarioContext
{
    internal ScenarioContext(IObjectContainer container, ScenarioInfo scenario, RuleInfo? rule)
    {
        ScenarioContainer = container;
        ScenarioInfo = scenario;
        RuleInfo = rule;
    }

    /// <inheritdoc/>
    public ScenarioInfo ScenarioInfo { get; }

    /// <inheritdoc/>
    public RuleInfo? RuleInfo { get; }

    /// <inheritdoc/>
    public ScenarioBlock CurrentScenarioBlock { get; internal set; }

    /// <inheritdoc/>
    public IObjectContainer ScenarioContainer { get; }

    /// <inheritdoc/>
    public ScenarioExecutionStatus ScenarioExecutionStatus { get; internal set; }

    /// <summary>The running step.</summary>
    public ScenarioStepContext StepContext { get; internal set; } = null!;

    /// <summary>The scenario's instance of a binding class.</summary>
    public object GetBindingInstance(Type bindingType) => ScenarioContainer.Resolve(bindingType);
}
