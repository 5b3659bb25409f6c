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

    // Reqnroll gives the form without an expression the order 0, and the other one 10000.
    [StepArgumentTransformation("(.*) m")]
    public static Length Metres(string text) => new("metres of " + text);

    [StepArgumentTransformation]
    public static Length Anything(string text) => new(text.Length > 0 ? "anything" : "");

    [When("^the length is \"(.*)\"$")]
    public void IsLong(Length length) => taken = length.MadeBy;

    [Then("he has {string}")]
    [Then("the length was made by {string}")]
    public void Has(string expected) => Assert.Equal(expected, taken);

    public sealed record Length(string MadeBy);
}
