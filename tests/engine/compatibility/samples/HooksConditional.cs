using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "hooks-conditional".</summary>
public sealed class HooksConditional
{
    [BeforeScenario("passing-hook")]
    public static void Before()
    {
    }

    [BeforeScenario("fail-before")]
    public static void FailBefore() => throw new InvalidOperationException("Exception in conditional hook");

    [When("a step passes")]
    public static void Passes()
    {
    }

    [AfterScenario("fail-after")]
    public static void FailAfter() => throw new InvalidOperationException("Exception in conditional hook");

    [AfterScenario("passing-hook")]
    public static void After()
    {
    }
}
