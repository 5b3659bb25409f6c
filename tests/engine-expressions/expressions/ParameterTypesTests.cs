using Reqnroll.Engine.Expressions;

namespace Engine.Expressions.Tests;

public sealed class ParameterTypesTests
{
    private readonly ParameterTypes types = new();

    [Fact]
    public void A_type_is_known_by_its_short_and_its_full_name()
    {
        types.Add(typeof(Colour), null, ".*");

        types.PatternOf("Colour").Should().Be(".*");
        types.PatternOf(typeof(Colour).FullName!).Should().Be(".*");
    }

    [Fact]
    public void What_makes_a_type_of_nets_own_is_known_by_its_alias_too()
    {
        types.Add(typeof(int), null, "the one");

        types.PatternOf("int").Should().EndWith("|the one");
        types.PatternOf("Int32").Should().EndWith("|the one");
    }

    [Fact]
    public void Two_types_of_one_short_name_are_told_apart_or_refused()
    {
        types.Add(typeof(Colour), null, "red");
        types.Add(typeof(Other.Colour), null, "rouge");

        types.PatternOf(typeof(Other.Colour).FullName!).Should().Be("rouge");
        FluentActions.Invoking(() => types.PatternOf("Colour")).Should().Throw<ArgumentException>().Which.Message.Should().Contain("Several types are called 'Colour'");
    }

    [Fact]
    public void What_matches_anything_beside_something_matches_anything()
    {
        types.Add(typeof(Colour), "hue", "red");
        types.Add(typeof(Colour), "hue", ".*");

        types.PatternOf("hue").Should().Be(".*");
    }

    private enum Colour
    {
        Red,
    }

    private static class Other
    {
        internal enum Colour
        {
            Rouge,
        }
    }
}
