using System.Text.RegularExpressions;
using Acceptance.Cli;
using Acceptance.Cli.Features;

namespace Suite.Tests;

/// <summary>features/README.md says which feature mirrors which suite, and the features' tags say the same.</summary>
public sealed partial class MirrorTests
{
    // smoke, m1 to m6, wf01 to wf18.
    private static readonly IReadOnlyList<string> Suites =
        ["smoke", .. Enumerable.Range(1, 6).Select(number => $"m{number}"), .. Enumerable.Range(1, 18).Select(number => $"wf{number:00}")];

    [Fact]
    public void Each_suite_is_mirrored_by_the_features_that_bear_its_tag_and_by_no_other()
    {
        var told = Row().Matches(File.ReadAllText(Path.Combine(Project.Root, "features", "README.md")))
            .Select(row => (Suite: row.Groups[1].Value, Features: Link().Matches(row.Groups[2].Value).Select(link => link.Groups[1].Value).ToHashSet()));
        var tagged = Feature.All(Project.Root)
            .SelectMany(feature => feature.Scenarios.SelectMany(scenario => scenario.Tags).Select(tag => (Suite: tag[1..], File: feature.Place.File["features/".Length..])))
            .ToLookup(pair => pair.Suite, pair => pair.File);

        Lines(told).Should().Equal(Lines(Suites.Select(suite => (suite, tagged[suite].ToHashSet()))));
    }

    private static IEnumerable<string> Lines(IEnumerable<(string Suite, HashSet<string> Features)> rows) =>
        rows.Select(row => $"{row.Suite}: {string.Join(", ", row.Features.Order(StringComparer.Ordinal))}");

    [GeneratedRegex(@"^\| (smoke|m\d|wf\d\d) \|[^|]*\|([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((agents/[a-z-]+\.feature)\)")]
    private static partial Regex Link();
}
