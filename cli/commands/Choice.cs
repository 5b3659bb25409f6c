using Acceptance.Cli.Features;
using Acceptance.Cli.Running;

namespace Acceptance.Cli.Commands;

/// <summary>Some of the scenarios.</summary>
/// <param name="Tags">With or without @; none: whatever the tags.</param>
/// <param name="Files">Parts of a file's path or of a feature's title; none: whatever the file.</param>
internal sealed record Choice(IReadOnlyList<string> Tags, IReadOnlyList<string> Files)
{
    /// <summary>The chosen scenarios of these features; features with none are left out.</summary>
    public IReadOnlyList<(Feature Feature, IReadOnlyList<Scenario> Scenarios)> From(IEnumerable<Feature> features) =>
    [
        .. Fitting(features).Select(feature => (feature, (IReadOnlyList<Scenario>)[.. feature.Scenarios.Where(scenario => Tags.Count == 0 || Names.Any(tag => scenario.Tags.Contains("@" + tag)))]))
            .Where(chosen => chosen.Item2.Count > 0),
    ];

    /// <summary>The same in the words of <c>dotnet test --filter</c>; null where everything is chosen.</summary>
    /// <exception cref="NothingChosenException">No feature has that in its path or title.</exception>
    public string? Filter(IEnumerable<Feature> features)
    {
        var titles = Files.Count == 0 ? [] : Fitting(features).Select(feature => feature.Title).ToList();
        if (Files.Count > 0 && titles.Count == 0)
            throw new NothingChosenException($"No feature has {string.Join(" or ", Files.Select(file => $"\"{file}\""))} in its path or title: `./accept list` shows all.");
        return TestFilter.All(TestFilter.Any(Names.Select(tag => TestFilter.Is("Category", tag))), TestFilter.Any(titles.Select(title => TestFilter.Is("FeatureTitle", title))));
    }

    private IEnumerable<string> Names => Tags.Select(tag => tag.TrimStart('@'));

    private IEnumerable<Feature> Fitting(IEnumerable<Feature> features) => features.Where(feature =>
        Files.Count == 0 || Files.Any(part => feature.Place.File.Contains(part, StringComparison.OrdinalIgnoreCase) || feature.Title.Contains(part, StringComparison.OrdinalIgnoreCase)));
}
