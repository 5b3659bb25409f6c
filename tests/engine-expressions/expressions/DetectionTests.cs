using Reqnroll;
using Reqnroll.Engine.Expressions;

namespace Engine.Expressions.Tests;

/// <summary>Which texts are taken as cucumber expressions, and which as regular ones: Reqnroll's order of questions, its surprises included.</summary>
public sealed class DetectionTests
{
    [Theory]
    [InlineData("^I see (.*)$", false)]
    [InlineData("^I see it", false)]
    [InlineData("I see it$", false)]
    [InlineData("^{int}", false)]
    [InlineData("I see {int} (.*)", true)]
    [InlineData("I see {}", true)]
    [InlineData("I see (.*)", false)]
    [InlineData(@"I see (\d+)", false)]
    [InlineData(@"I see (\w*) here", false)]
    [InlineData("I see .* here", false)]
    [InlineData(@"I see 1\.5", false)]
    [InlineData(@"I see \d+ of it", false)]
    [InlineData("I see it (*)", true)]
    [InlineData("I see it (s*)", false)]
    [InlineData("I see it", true)]
    [InlineData("I see cucumber(s)", true)]
    [InlineData("the user opens \"(APP1|APP2)\"", true)]
    [InlineData("x (a|b) y", true)]
    [InlineData("all [a-z] letters", true)]
    [InlineData(@"n \d", true)]
    [InlineData("(?:x)y", true)]
    [InlineData("a {2,3} b", true)]
    public void A_text_without_a_stated_type_is_judged_by_its_looks(string expression, bool cucumber)
    {
        ExpressionDetection.IsCucumber(expression, ExpressionType.Unspecified).Should().Be(cucumber);
        ExpressionDetection.IsCucumber(expression, ExpressionType.CucumberExpression).Should().BeTrue();
        ExpressionDetection.IsCucumber(expression, ExpressionType.RegularExpression).Should().BeFalse();
    }

    [Theory]
    [InlineData("I see (.*)", "I see a b", new[] { "a b" })]
    [InlineData("I see (.*)", "Then I see a", null)]
    [InlineData("i see (.*)", "I see a", null)]
    [InlineData("^I see (.*)$", "I see a", new[] { "a" })]
    [InlineData("I see( maybe)? it", "I see it", new string[0])]
    [InlineData("I see( maybe)? it", "I see maybe it", new[] { " maybe" })]
    [InlineData("I see (?:a|b) (c|d)", "I see a d", new[] { "d" })]
    public void A_regular_expression_matches_the_whole_text_and_gives_the_groups_that_took_part(string expression, string text, string[]? arguments)
    {
        RegularExpression.Compile(expression).Arguments(text).Should().Equal(arguments);
    }
}
