using Reqnroll;
using Reqnroll.Bindings;

namespace Engine.Tests.Surface;

/// <summary>Given and When, but not Then.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BeforehandAttribute(string expression) : StepDefinitionBaseAttribute(expression, [StepDefinitionType.Given, StepDefinitionType.When]);

/// <summary>Steps that are found by attributes of one's own, and by ones that are filled in another way.</summary>
[Binding]
public sealed class BellSteps
{
    private readonly List<string> heard = [];

    [Beforehand("somebody {word}")]
    public void Somebody(string does) => heard.Add(does);

    [When(Expression = @"the bell rings (\d)x", ExpressionType = ExpressionType.RegularExpression)]
    public void Rings(int times) => heard.Add($"{times}");

    [Then("it was heard as {string}")]
    public void HeardAs(string expected) => Assert.Equal(expected, string.Join(',', heard));
}
