using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "failedish-combinations".</summary>
public sealed class FailedishCombinations
{
    [Given(@"^a step$")]
    public static void Step()
    {
    }

    [Given(@"^a skipped step$")]
    public static void Skips() => Skip.If(true, "skipped");

    [Given(@"^a pending step$")]
    public static void Pending() => throw new PendingStepException();

    [Given(@"^an ambiguous (.*?)$")]
    public static void Ambiguous(string what)
    {
    }

    [Given(@"^(.*?) ambiguous step$")]
    public static void AmbiguousToo(string what)
    {
    }

    [Given(@"^a failing step$")]
    public static void Fails() => throw new InvalidOperationException("whoops");
}
