using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "all-statuses".</summary>
public sealed class AllStatuses
{
    [Given(@"^a step$")]
    public static void Step()
    {
    }

    [Given(@"^a failing step$")]
    public static void Fails() => throw new InvalidOperationException("whoops");

    [Given(@"^a pending step$")]
    public static void Pending() => throw new PendingStepException();

    [Given(@"^a skipped step$")]
    public static void Skips() => Skip.If(true, "skipped");

    [Given(@"^an ambiguous (.*?)$")]
    public static void Ambiguous(string what)
    {
    }

    [Given(@"^(.*?) ambiguous step$")]
    public static void AmbiguousToo(string what)
    {
    }
}
