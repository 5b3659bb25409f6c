using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The base of all step attributes; derive from it to have an own one.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class StepDefinitionBaseAttribute : Attribute
{
    /// <summary>A step of the given kinds; without an expression the method's name is the pattern.</summary>
    protected StepDefinitionBaseAttribute(string? expression, StepDefinitionType[] types)
    {
        Expression = expression;
        Types = types;
    }

    /// <summary>The kinds of step that it matches.</summary>
    public StepDefinitionType[] Types { get; }

    /// <summary>A cucumber expression or a regular expression.</summary>
    public string? Expression { get; set; }

    /// <summary>Which of the two the expression is.</summary>
    public ExpressionType ExpressionType { get; set; }
}
