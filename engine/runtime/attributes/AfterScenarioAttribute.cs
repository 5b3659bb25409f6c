using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs after each scenario (that has one of the tags), passed or failed.</summary>
public sealed class AfterScenarioAttribute(params string[]? tags) : HookAttribute(HookType.AfterScenario, tags);
