using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The method is a When step.</summary>
public class WhenAttribute(string? expression) : StepDefinitionBaseAttribute(expression, [StepDefinitionType.When])
{
    /// <summary>The method's name is the pattern.</summary>
    public WhenAttribute()
        : this(null)
    {
    }
}
