using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs before each scenario (that has one of the tags).</summary>
public sealed class BeforeScenarioAttribute(params string[]? tags) : HookAttribute(HookType.BeforeScenario, tags);
