using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs after the last step of each run of Given, When or Then steps, unless a step failed.</summary>
public sealed class AfterScenarioBlockAttribute(params string[]? tags) : HookAttribute(HookType.AfterScenarioBlock, tags);
