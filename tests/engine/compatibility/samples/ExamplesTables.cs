using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "examples-tables".</summary>
public sealed class ExamplesTables
{
    private int count;
    private int friends;

    [Given("there are {int} cucumbers")]
    public void ThereAre(int cucumbers) => count = cucumbers;

    [Given("there are {int} friends")]
    public void Friends(int some) => friends = some;

    [When("I eat {int} cucumbers")]
    public void Eat(int cucumbers) => count -= cucumbers;

    [Then("I should have {int} cucumbers")]
    public void ShouldHave(int cucumbers) => count.Should().Be(cucumbers);

    [Then("each person can eat {int} cucumbers")]
    public void Share(int cucumbers) => (count / (1 + friends)).Should().Be(cucumbers);
}
