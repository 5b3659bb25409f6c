using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "undefined-multiple".</summary>
public sealed class UndefinedMultiple
{
    [Given("an implemented step")]
    public static void Implemented()
    {
    }

    [Given("a step that will be skipped")]
    public static void WillBeSkipped()
    {
    }
}
