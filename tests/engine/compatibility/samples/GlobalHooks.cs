using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "global-hooks".</summary>
public sealed class GlobalHooks
{
    [BeforeTestRun]
    public static void First()
    {
    }

    [BeforeTestRun]
    public static void Second()
    {
    }

    [When("a step passes")]
    public static void Passes()
    {
    }

    [When("a step fails")]
    public static void Fails() => throw new InvalidOperationException("Exception in step");

    [AfterTestRun(Order = 2)]
    public static void Third()
    {
    }

    [AfterTestRun(Order = 1)]
    public static void Fourth()
    {
    }
}
