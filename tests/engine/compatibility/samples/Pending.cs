using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "pending".</summary>
public sealed class Pending
{
    [Given("an implemented non-pending step")]
    public static void NonPending()
    {
    }

    [Given("an implemented step that is skipped")]
    public static void Skipped()
    {
    }

    [Given("an unimplemented pending step")]
    public static void Pends() => throw new PendingStepException();
}
