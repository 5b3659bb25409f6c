namespace Agents.Domain;

/// <summary>What is decided in a plan.</summary>
internal enum DecisionKind
{
    /// <summary>The model broke the task into steps.</summary>
    Strategy,

    /// <summary>One of the steps.</summary>
    Step,

    /// <summary>The model carried the steps out.</summary>
    Execution,

    /// <summary>A file that it changed.</summary>
    File,

    /// <summary>The user corrected the plan.</summary>
    Correction,
}
