using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Expressions;
using Reqnroll.Engine.Snippets;

namespace Engine.Tests.Snippets;

public sealed class SkeletonTests
{
    private const string Text = """the 3 parts (all) cost 4.50 or "more", says 'Ann'""";

    private static readonly StepInstance Step = new(StepDefinitionType.Given, "Given ", Text, "a text", new DataTable("a"));

    [Fact]
    public void A_cucumber_expression_names_the_types_it_sees() => Skeleton.Of(Step).ReplaceLineEndings("\n").Should().Be("""
        [Given("the {int} parts \\(all) cost {decimal} or {string}, says {string}")]
        public void GivenThePartsAllCostOrSays(int p0, decimal p1, string p2, string p3, string multilineText, DataTable dataTable)
        {
            throw new PendingStepException();
        }
        """);

    [Fact]
    public void A_regular_expression_keeps_the_quotes_and_escapes_the_rest() => Skeleton.Of(Step, SkeletonStyle.RegexAttribute).Should()
        .Contain("""[Given("^the (.*) parts \\(all\\) cost (.*) or \"(.*)\", says '(.*)'$")]""").And.Contain("public void Given");

    [Theory]
    [InlineData("AsyncCucumberExpressionAttribute", "{int}")]
    [InlineData("AsyncRegexAttribute", "(.*)")]
    public void An_asynchronous_style_returns_a_task(string style, string parameter) =>
        Skeleton.Of(Step, Enum.Parse<SkeletonStyle>(style)).Should().Contain("public async Task Given").And.Contain(parameter);

    [Theory]
    [InlineData("CucumberExpressionAttribute")]
    [InlineData("RegexAttribute")]
    public void What_is_offered_matches_the_step_that_lacked_it(string style)
    {
        var line = Skeleton.Of(Step, Enum.Parse<SkeletonStyle>(style)).Split('\n')[0].TrimEnd();
        var expression = line["[Given(\"".Length..^"\")]".Length].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

        ExpressionDetection.Compile(expression, ExpressionType.Unspecified, new()).Arguments(Text).Should().Equal("3", "4.50", "more", "Ann");
    }
}
