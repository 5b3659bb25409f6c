using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "multiple-features".</summary>
public sealed class MultipleFeatures
{
    [Given("an order for {string}")]
    public static void Order(string what)
    {
    }
}
