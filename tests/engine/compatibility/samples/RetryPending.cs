using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "retry-pending".</summary>
public sealed class RetryPending
{
    [Given("a pending step")]
    public static void Pends() => throw new PendingStepException();
}
