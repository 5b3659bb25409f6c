using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "pending-exception".</summary>
public sealed class PendingException
{
    [Given("an unimplemented pending step")]
    public static void Pends() => throw new PendingStepException("TODO");
}
