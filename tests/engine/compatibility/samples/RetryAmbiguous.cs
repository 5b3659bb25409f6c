using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "retry-ambiguous".</summary>
public sealed class RetryAmbiguous
{
    [Given("an ambiguous step")]
    public static void First()
    {
    }

    [Given("an ambiguous step")]
    public static void Second()
    {
    }
}
