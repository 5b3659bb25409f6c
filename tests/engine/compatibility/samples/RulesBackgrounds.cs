using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "rules-backgrounds".</summary>
public sealed class RulesBackgrounds
{
    [Given("an order for {string}")]
    public static void Order(string what)
    {
    }

    [When("an action")]
    public static void Action()
    {
    }

    [Then("an outcome")]
    public static void Outcome()
    {
    }
}
