using Reqnroll;

namespace Engine.Tests.Surface;

/// <summary>A method with two expressions that both match, and transformations that lead to each other.</summary>
[Binding]
public sealed class PackingSteps
{
    private string packed = "";
    private Name? speaker;

    [When("^the user packs (.*)$")]
    [When("^the user packs (.*) and (.*)$")]
    public void Packs(string first, string second) => packed = $"{first}+{second}";

    [Then("^the user has packed \"(.*)\"$")]
    public void HasPacked(string expected) => Assert.Equal(expected, packed);

    [StepArgumentTransformation]
    public static string Trimmed(string text) => text.Trim();

    [StepArgumentTransformation]
    public static Name Named(string text) => new(text);

    [When("^\"(.*)\" says hello$")]
    public void Says(Name name) => speaker = name;

    [Then("^the one who said hello is \"(.*)\"$")]
    public void Said(string expected) => Assert.Equal(new Name(expected), speaker);

    public sealed record Name(string Text);
}
