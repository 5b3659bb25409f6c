namespace Reqnroll;

/// <summary>What belongs to the running step.</summary>
public class ScenarioStepContext : ReqnrollContext
{
    internal ScenarioStepContext(StepInfo step) => StepInfo = step;

    /// <summary>The step as written and as matched.</summary>
    public StepInfo StepInfo { get; }

    /// <summary>How the step ended.</summary>
    public ScenarioExecutionStatus Status { get; internal set; }

    /// <summary>What the step threw.</summary>
    public Exception? StepError { get; internal set; }
}
