using Reqnroll;

namespace Engine.Tests.Surface;

/// <summary>Arguments that become values by what .NET and Reqnroll know.</summary>
[Binding]
public sealed class ConversionSteps
{
    private string taken = "";

    public enum Colour
    {
        White,
        DarkBlue,
    }

    [When("^he takes the (.*) one, no. (.*), and maybe \"(.*)\"$")]
    public void Takes(Colour colour, Guid number, int? maybe) => taken = $"{colour}, {number}, {maybe?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"}";

    [Then("he has {string}")]
    public void Has(string expected) => Assert.Equal(expected, taken);
}
