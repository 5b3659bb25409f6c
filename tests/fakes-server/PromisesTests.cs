using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Server.Tests;

/// <summary>README.md names, for each promise, the scenario that proves it: a name that no feature has would prove nothing.</summary>
public sealed partial class PromisesTests
{
    [Fact]
    public void The_README_lists_ten_promises() => Rows().Should().HaveCount(10).And.OnlyContain(row => row.Scenarios.Count > 0);

    [Fact]
    public void Each_scenario_that_the_README_names_is_in_the_feature_that_it_names()
    {
        foreach (var (feature, scenarios) in Rows())
        {
            var titles = Title().Matches(File.ReadAllText(Place.Of(feature))).Select(title => title.Groups[1].Value);
            titles.Should().Contain(scenarios, "{0} is said to have them", feature);
        }
    }

    private static List<(string Feature, List<string> Scenarios)> Rows() =>
        [.. Row().Matches(File.ReadAllText(Place.Of("README.md"))).Select(row => (row.Groups["feature"].Value, Quoted().Matches(row.Groups["scenarios"].Value).Select(name => name.Groups[1].Value).ToList()))];

    [GeneratedRegex(@"^\| .+ \| \[[a-z-]+\]\((?<feature>features/model/[a-z-]+\.feature)\) \| (?<scenarios>.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^ +Scenario(?: Outline)?: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
