namespace Acceptance.Report.Messages;

/// <summary>A run begins.</summary>
internal sealed record TestRunStarted(Timestamp? Timestamp = null);

/// <summary>A run is over.</summary>
internal sealed record TestRunFinished(bool Success = false, string? Message = null, Thrown? Exception = null, Timestamp? Timestamp = null);

/// <summary>A hook of the run begins.</summary>
internal sealed record TestRunHookStarted(string Id, string HookId);

/// <summary>A hook of the run is over.</summary>
internal sealed record TestRunHookFinished(string TestRunHookStartedId, StepResult Result);
