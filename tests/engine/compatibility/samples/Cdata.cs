using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "cdata".</summary>
public sealed class Cdata
{
    [Given("I have {int} <![CDATA[cukes]]> in my belly")]
    public static void Cukes(int count)
    {
    }
}
