using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "skipped".</summary>
public sealed class Skipped
{
    [Given("a step that does not skip")]
    public static void DoesNotSkip()
    {
    }

    [Given("a step that is skipped")]
    public static void IsSkipped()
    {
    }

    [Given("I skip a step")]
    public static void Skips() => Skip.If(true, "skipping");
}
