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

    /// <summary>Whether a binding was found: always, where there is a match to look at.</summary>
    public bool Success => true;

    /// <summary>Whether a scope had a part in it.</summary>
    public bool IsScoped => ScopeMatches > 0;

    /// <summary>How many parts of a scope matched.</summary>
    public int ScopeMatches { get; }

    internal StepDefinition Definition { get; }

    /// <summary>The arguments before conversion.</summary>
    internal IReadOnlyList<object?> Arguments { get; }
}
