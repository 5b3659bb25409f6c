namespace Reqnroll.Engine.Bindings;

/// <summary>Where a binding applies: all that is set must match.</summary>
internal sealed record BindingScope(string? Tag, string? Feature, string? Scenario)
{
    public static BindingScope Of(ScopeAttribute scope) => new(scope.Tag?.TrimStart('@'), scope.Feature, scope.Scenario);

    public static BindingScope OfTag(string tag) => new(tag.TrimStart('@'), null, null);

    /// <summary>How many of its parts match, or 0 where one does not.</summary>
    public int Matches(ScopePlace place)
    {
        var matches = 0;
        return Matches(Tag, tag => place.Tags.Contains(tag), ref matches)
            && Matches(Feature, title => title.Equals(place.Feature, StringComparison.OrdinalIgnoreCase), ref matches)
            && Matches(Scenario, title => title.Equals(place.Scenario, StringComparison.OrdinalIgnoreCase), ref matches)
            ? matches
            : 0;
    }

    private static bool Matches(string? wanted, Func<string, bool> matches, ref int count)
    {
        if (wanted is null)
        {
            return true;
        }

        count++;
        return matches(wanted);
    }
}
