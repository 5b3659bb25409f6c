using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "doc-strings".</summary>
public sealed class DocStrings
{
    [Given("a doc string:")]
    public static void DocString(string text)
    {
    }
}
