using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "minimal".</summary>
public sealed class Minimal
{
    [Given("I have {int} cukes in my belly")]
    public static void Cukes(int count)
    {
    }
}
