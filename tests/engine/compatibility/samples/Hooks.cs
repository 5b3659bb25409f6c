using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "hooks".</summary>
public sealed class Hooks
{
    [BeforeScenario]
    public static void Before()
    {
    }

    [When("a step passes")]
    public static void Passes()
    {
    }

    [When("a step fails")]
    public static void Fails() => throw new InvalidOperationException("Exception in step");

    [AfterScenario]
    public static void After()
    {
    }
}
