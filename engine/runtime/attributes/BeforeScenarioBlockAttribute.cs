using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs before the first step of each run of Given, When or Then steps.</summary>
public sealed class BeforeScenarioBlockAttribute(params string[]? tags) : HookAttribute(HookType.BeforeScenarioBlock, tags);
