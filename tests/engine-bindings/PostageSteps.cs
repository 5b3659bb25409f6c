using Reqnroll;

namespace Elsewhere;

/// <summary>Steps and a transformation that features of another assembly use.</summary>
[Binding]
public sealed class PostageSteps(ScenarioContext scenario)
{
    [StepArgumentTransformation("(\\d+) grams", Name = "weight")]
    public static Weight ToWeight(int grams) => new(grams);

    [Given("a parcel of {weight}")]
    public void AParcel(Weight weight) => scenario.Set(weight);

    [Then("its postage is {int}")]
    public void ItsPostageIs(int expected) => (scenario.Get<Weight>().Grams / 100).Should().Be(expected);
}
