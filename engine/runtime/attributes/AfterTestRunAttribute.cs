using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs once, after all scenarios of the test assembly; the method is static.</summary>
public sealed class AfterTestRunAttribute() : HookAttribute(HookType.AfterTestRun, []);
