using Reqnroll;

namespace Engine.Tests.Surface;

/// <summary>Steps whose methods are their own expressions.</summary>
[Binding]
public sealed class NamedSteps
{
    private readonly List<string> told = [];

    [When]
    public void WhenTheUserMovesThePieceTo_PLACE(string place) => told.Add(place);

    [When]
    public void When_he_pays_P0_or_P1_at_once(int first, string second) => told.AddRange([$"{first}", second]);

    [When]
    public void WhenTo_RECEIVER_HeGivesFromTheBox_WHAT(string what, string receiver) => told.AddRange([what, receiver]);

    [Then("the piece was moved to {string}")]
    [Then("he has paid {string}")]
    public void Told(string expected) => Assert.Equal(expected, string.Join(',', told));
}
