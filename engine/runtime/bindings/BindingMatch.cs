using System.Reflection;

namespace Reqnroll.Bindings;

/// <summary>The binding that a step matched, and the arguments that its text holds.</summary>
public sealed class BindingMatch
{
    internal BindingMatch(StepDefinition definition, object?[] arguments, int scopeMatches)
    {
        Definition = definition;
        Arguments = arguments;
        ScopeMatches = scopeMatches;
    }

    /// <summary>The method.</summary>
    public MethodInfo Method => Definition.Method;

    /// <summary>The arguments before conversion.</summary>
    public IReadOnlyList<object?> Arguments { get; }

    /// <summary>How many parts of a scope matched.</summary>
    public int ScopeMatches { get; }

    internal StepDefinition Definition { get; }
}
