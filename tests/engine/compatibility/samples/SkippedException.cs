using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "skipped-exception".</summary>
public sealed class SkippedException
{
    [Given("I skip a step")]
    public static void Skips() => Skip.If(true, "skipping");
}
