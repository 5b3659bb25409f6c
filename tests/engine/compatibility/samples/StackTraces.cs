using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "stack-traces".</summary>
public sealed class StackTraces
{
    [When("a step throws an exception")]
    public static void Throws() => throw new InvalidOperationException("BOOM");
}
