using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The same as BeforeScenario.</summary>
public sealed class BeforeAttribute(params string[]? tags) : HookAttribute(HookType.BeforeScenario, tags);
