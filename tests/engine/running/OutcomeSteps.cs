using Reqnroll;

namespace Engine.Tests.Running;

/// <summary>Steps that do not end well.</summary>
public sealed class OutcomeSteps
{
    [Given("it is pending")]
    public static void Pending() => throw new PendingStepException();

    [Given("it fails")]
    public static void Fails() => throw new InvalidOperationException("broken on purpose");

    [Given("it is said twice")]
    public static void Once() => throw new InvalidOperationException("It is not known which of the two is meant.");

    [Given("it is said (twice)")]
    public static void Twice() => throw new InvalidOperationException("It is not known which of the two is meant.");
}
