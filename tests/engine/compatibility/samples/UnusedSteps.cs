using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "unused-steps".</summary>
public sealed class UnusedSteps
{
    [Given("a step that is used")]
    public static void Used()
    {
    }

    [Given("a step that is not used")]
    public static void NotUsed()
    {
    }
}
