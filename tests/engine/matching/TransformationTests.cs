using Engine.Tests.Hooks;
using Engine.Tests.Running;
using Reqnroll;

namespace Engine.Tests.Matching;

public sealed class TransformationTests
{
    private readonly CapturedOutput output = new();

    [Theory]
    [InlineData("a colour red", true)]
    [InlineData("a colour r", false)]
    public async Task Two_of_one_order_are_warned_of_and_the_first_is_used(string step, bool warned)
    {
        (await HookedScenarios.PlayAsync<Painting>($"Feature: X\n  Scenario: Y\n    Given {step}\n", output: output)).Should().Equal([null]);

        output.Text.Contains("-> warning: Several transformations of the order 10000 make a Colour of 'red'", StringComparison.Ordinal).Should().Be(warned);
    }

    public sealed class Painting
    {
        [StepArgumentTransformation("(r.*)")]
        public static Colour First(string name) => new(name);

        [StepArgumentTransformation("(.*ed)")]
        public static Colour Second(string name) => throw new InvalidOperationException($"The first makes {name}.");

        [Given("a colour {word}")]
        public static void Has(Colour colour) => colour.Name.Should().StartWith("r");
    }

    public sealed record Colour(string Name);
}
