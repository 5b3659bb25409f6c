using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs before each step.</summary>
public sealed class BeforeStepAttribute(params string[]? tags) : HookAttribute(HookType.BeforeStep, tags);
