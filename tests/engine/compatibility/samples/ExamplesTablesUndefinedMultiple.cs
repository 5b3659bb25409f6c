using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "examples-tables-undefined-multiple".</summary>
public sealed class ExamplesTablesUndefinedMultiple
{
    private int count;

    [Given("there are {int} cucumbers")]
    public void ThereAre(int cucumbers) => count = cucumbers;

    [When("I eat {int} cucumbers")]
    public void Eat(int cucumbers) => count -= cucumbers;

    [Then("I should have {int} cucumbers")]
    public void ShouldHave(int cucumbers) => count.Should().Be(cucumbers);
}
