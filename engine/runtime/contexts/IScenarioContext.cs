using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the running scenario.</summary>
public interface IScenarioContext : IReqnrollContext
{
    /// <summary>What the feature file says about it.</summary>
    ScenarioInfo ScenarioInfo { get; }

    /// <summary>The rule around it, or null.</summary>
    RuleInfo? RuleInfo { get; }

    /// <summary>Which kind of step it is in.</summary>
    ScenarioBlock CurrentScenarioBlock { get; }

    /// <summary>The objects of the scenario.</summary>
    IObjectContainer ScenarioContainer { get; }

    /// <summary>How it stands.</summary>
    ScenarioExecutionStatus ScenarioExecutionStatus { get; }
}
