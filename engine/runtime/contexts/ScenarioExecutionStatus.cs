namespace Reqnroll;

/// <summary>How a scenario or a step stands. It only rises in this order; Skipped replaces OK alone.</summary>
public enum ScenarioExecutionStatus
{
    /// <summary>No problem so far.</summary>
    OK,

    /// <summary>A step is not implemented yet.</summary>
    StepDefinitionPending,

    /// <summary>A step has no definition.</summary>
    UndefinedStep,

    /// <summary>A step fits several definitions, or one that cannot be used.</summary>
    BindingError,

    /// <summary>A step or a hook failed.</summary>
    TestError,

    /// <summary>A step or a hook asked to skip.</summary>
    Skipped,
}
