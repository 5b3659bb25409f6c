using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "skipped-failing-hook".</summary>
public sealed class SkippedFailingHook
{
    [Given("a step that skips")]
    public static void Skips() => Skip.If(true, "skipping");

    [AfterScenario]
    public static void Fails() => throw new InvalidOperationException("whoops");
}
