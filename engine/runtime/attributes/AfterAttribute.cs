using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The same as AfterScenario.</summary>
public sealed class AfterAttribute(params string[]? tags) : HookAttribute(HookType.AfterScenario, tags);
