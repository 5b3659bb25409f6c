namespace Reqnroll.Engine.Bindings;

/// <summary>Where something runs, for scopes to look at.</summary>
internal sealed record ScopePlace(string Feature, string? Scenario, IReadOnlySet<string> Tags)
{
    /// <summary>The best of the scopes: null where none matches, 0 where there are none.</summary>
    public int? Best(IReadOnlyList<BindingScope> scopes)
    {
        if (scopes.Count == 0)
        {
            return 0;
        }

        var best = scopes.Max(scope => scope.Matches(this));
        return best > 0 ? best : null;
    }
}
