using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The method is a step of any kind.</summary>
public class StepDefinitionAttribute(string? expression)
    : StepDefinitionBaseAttribute(expression, [StepDefinitionType.Given, StepDefinitionType.When, StepDefinitionType.Then])
{
    /// <summary>The method's name is the pattern.</summary>
    public StepDefinitionAttribute()
        : this(null)
    {
    }
}
