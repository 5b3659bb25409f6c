using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs after each step, passed or failed.</summary>
public sealed class AfterStepAttribute(params string[]? tags) : HookAttribute(HookType.AfterStep, tags);
