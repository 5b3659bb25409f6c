namespace Acceptance.Cli.Defects;

/// <summary>A scenario that has to fail while a promise is broken.</summary>
/// <param name="Feature">The feature's title.</param>
/// <param name="Scenario">The scenario's title; an outline's with its placeholders (then each row has to fail), or with one row's cells filled in.</param>
/// <param name="Says">Words of its message, so that it fails for the right reason; null where any will do.</param>
internal sealed record Witness(string Feature, string Scenario, string? Says)
{
    /// <summary>How the table names it.</summary>
    public string Name => $"{Feature}: {Scenario}";

    /// <summary>Whether this is the result of the scenario, or of one of its rows.</summary>
    public bool Is(ScenarioResult result) => result.IsOf(Feature) && (result.IsOutline(Scenario) || result.IsRow(Scenario));

    /// <summary>The filter, in the words of `dotnet test --filter`, that finds the feature's scenario; a row is found by its shown name.</summary>
    public string Filter => $"(FeatureTitle={Escaped(Feature)}&(Description={Escaped(Scenario)}|DisplayName~{Escaped(Scenario)}))";

    // The filter's own signs have to be escaped in a title (learn.microsoft.com, "dotnet test --filter").
    private static string Escaped(string title) => string.Concat(title.Select(letter => @"\()&|=!~".Contains(letter) ? $@"\{letter}" : $"{letter}"));
}
