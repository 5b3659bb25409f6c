using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "examples-tables-attachment".</summary>
public sealed class ExamplesTablesAttachment(IReqnrollOutputHelper output)
{
    [When("a JPEG image is attached")]
    public void Jpeg() => output.AddAttachment(Kit.File("examples-tables-attachment/cucumber.jpeg"));

    [When("a PNG image is attached")]
    public void Png() => output.AddAttachment(Kit.File("examples-tables-attachment/cucumber.png"));
}
