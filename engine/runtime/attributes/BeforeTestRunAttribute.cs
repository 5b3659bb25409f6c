using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs once, before all scenarios of the test assembly; the method is static.</summary>
public sealed class BeforeTestRunAttribute() : HookAttribute(HookType.BeforeTestRun, []);
