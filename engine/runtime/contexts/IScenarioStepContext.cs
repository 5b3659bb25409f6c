namespace Reqnroll;

/// <summary>What belongs to the running step.</summary>
public interface IScenarioStepContext : IReqnrollContext
{
    /// <summary>The step as written and as matched.</summary>
    StepInfo StepInfo { get; }

    /// <summary>How the step ended.</summary>
    ScenarioExecutionStatus Status { get; set; }

    /// <summary>What the step threw.</summary>
    Exception? StepError { get; set; }
}
