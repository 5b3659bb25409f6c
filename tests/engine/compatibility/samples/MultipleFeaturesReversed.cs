using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "multiple-features-reversed".</summary>
public sealed class MultipleFeaturesReversed
{
    [Given("an order for {string}")]
    public static void Order(string what)
    {
    }
}
