using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The method is a Given step.</summary>
public class GivenAttribute(string? expression) : StepDefinitionBaseAttribute(expression, [StepDefinitionType.Given])
{
    /// <summary>The method's name is the pattern.</summary>
    public GivenAttribute()
        : this(null)
    {
    }
}
