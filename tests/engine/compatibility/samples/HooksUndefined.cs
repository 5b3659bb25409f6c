using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "hooks-undefined".</summary>
public sealed class HooksUndefined
{
    [BeforeScenario]
    public static void Before()
    {
    }

    [AfterScenario]
    public static void After()
    {
    }
}
