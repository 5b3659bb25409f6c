namespace Acceptance.Report.Messages;

/// <summary>What will be done for a pickle: its steps and hooks in order.</summary>
internal sealed record TestCase(string Id, string PickleId, IReadOnlyList<TestStep>? TestSteps = null);

/// <summary>A step (with the pickle's step) or a hook (with the hook).</summary>
internal sealed record TestStep(string Id, string? PickleStepId = null, string? HookId = null);

/// <summary>Code that runs around scenarios, steps or the run.</summary>
internal sealed record HookDefinition(string Id, string? Name = null, string? Type = null);

/// <summary>One attempt at a test case begins.</summary>
internal sealed record TestCaseStarted(string Id, string TestCaseId, int Attempt, Timestamp? Timestamp = null);

/// <summary>An attempt is over.</summary>
internal sealed record TestCaseFinished(string TestCaseStartedId, bool WillBeRetried = false, Timestamp? Timestamp = null);

/// <summary>A step of an attempt begins.</summary>
internal sealed record TestStepStarted(string TestCaseStartedId, string TestStepId);

/// <summary>A step of an attempt is over.</summary>
internal sealed record TestStepFinished(string TestCaseStartedId, string TestStepId, StepResult TestStepResult);
