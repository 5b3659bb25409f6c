using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "rules".</summary>
public sealed class Rules
{
    private readonly List<string> stock = [];
    private int money;
    private string? chocolate;

    [Given("the customer has {int} cents")]
    public void Has(int cents) => money = cents;

    [Given("there are chocolate bars in stock")]
    public void Stock() => stock.Add("Mars");

    [Given("there are no chocolate bars in stock")]
    public void NoStock() => stock.Clear();

    [When("the customer tries to buy a {int} cent chocolate bar")]
    public void Buy(int price) => chocolate = money >= price ? stock.FirstOrDefault() : null;

    [Then("the sale should not happen")]
    public void NoSale() => chocolate.Should().BeNull();

    [Then("the sale should happen")]
    public void Sale() => chocolate.Should().NotBeNull();
}
