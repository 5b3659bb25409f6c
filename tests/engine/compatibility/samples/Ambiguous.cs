using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "ambiguous".</summary>
public sealed class Ambiguous
{
    [Given(@"^a (.*?) with (.*?)$")]
    public static void First(string a, string b)
    {
    }

    [Given(@"^a step with (.*?)$")]
    public static void Second(string a)
    {
    }
}
