using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The method is a Then step.</summary>
public class ThenAttribute(string? expression) : StepDefinitionBaseAttribute(expression, [StepDefinitionType.Then])
{
    /// <summary>The method's name is the pattern.</summary>
    public ThenAttribute()
        : this(null)
    {
    }
}
