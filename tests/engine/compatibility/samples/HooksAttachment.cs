using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "hooks-attachment".</summary>
public sealed class HooksAttachment(IReqnrollOutputHelper output)
{
    [BeforeScenario]
    public void Before() => output.AddAttachment(Kit.File("hooks-attachment/cucumber.svg"));

    [When("a step passes")]
    public static void Passes()
    {
    }

    [AfterScenario]
    public void After() => output.AddAttachment(Kit.File("hooks-attachment/cucumber.svg"));
}
