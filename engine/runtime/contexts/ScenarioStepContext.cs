namespace Reqnroll;

/// <summary>What belongs to the running step.</summary>
public class ScenarioStepContext : ReqnrollContext, IScenarioStepContext
{
    internal ScenarioStepContext(StepInfo step) => StepInfo = step;

    /// <inheritdoc/>
    public StepInfo StepInfo { get; }

    /// <inheritdoc/>
    public ScenarioExecutionStatus Status { get; set; }

    /// <inheritdoc/>
    public Exception? StepError { get; set; }
}
