using Reqnroll;

namespace Engine.Tests.Running;

[Binding]
public sealed class FailingSteps
{
    [Given("a step that throws")]
    public static void Throws() => throw new InvalidOperationException("broken on purpose");

    [Given("a step that is pending")]
    public static void Pending() => throw new PendingStepException();

    [Given("an ambiguous step")]
    public static void Ambiguous()
    {
    }

    [Given("an ambiguous st(e)p")]
    public static void AmbiguousToo()
    {
    }
}
