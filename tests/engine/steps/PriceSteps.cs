using Reqnroll;

namespace Engine.Tests.Steps;

[Binding]
public sealed class PriceSteps : Reqnroll.Steps
{
    private decimal price;

    [Given("der Preis ist {decimal}")]
    public void DerPreisIst(decimal amount) => price = amount;

    [Given("ein Preis von {int} und noch einer")]
    public Task NochEiner(int amount) => TestRunner.GivenAsync($"der Preis ist {amount}", null, null);

    [Then("sind das {int} Tausendstel")]
    public void Tausendstel(int expected) => (price * 1000).Should().Be(expected);
}
