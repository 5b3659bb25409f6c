using System.Text.RegularExpressions;
using Acceptance.Cli;

namespace Suite.Tests;

/// <summary>The table of defects says what the reference program can do, and nothing else.</summary>
public sealed partial class DefectTableTests
{
    [Fact]
    public void Every_switch_of_the_program_is_in_its_README_and_the_other_way_round() =>
        Directory.EnumerateFiles(Path.Combine(Project.Root, "sut", "agents"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(asked => asked.Groups[1].Value))
            .Distinct()
            .Should().BeEquivalentTo(DefectRuns.All.Select(defect => defect.Switch));

    [Fact]
    public void Every_scenario_that_has_to_notice_is_there()
    {
        var scenarios = Directory.EnumerateFiles(Path.Combine(Project.Root, "features", "agents"), "*.feature").SelectMany(Titles).ToList();
        DefectRuns.All.SelectMany(defect => defect.Witnesses)
            .Where(witness => !scenarios.Any(scenario => scenario.Feature == witness.Feature && Names(scenario.Title, witness.Scenario)))
            .Should().BeEmpty("a line of defects.tsv whose scenario has another title by now would break nothing");
    }

    // Itself, an outline, or one row of it, filled in.
    private static bool Names(string title, string witness) =>
        title == witness || Regex.IsMatch(witness, "^" + Regex.Replace(Regex.Escape(title), "<[^>]+>", ".+") + "$");

    private static IEnumerable<(string Feature, string Title)> Titles(string file)
    {
        var feature = "";
        foreach (var line in File.ReadLines(file).Select(line => Titled().Match(line)).Where(line => line.Success))
        {
            if (line.Groups[1].Value == "Feature")
                feature = line.Groups[2].Value;
            else
                yield return (feature, line.Groups[2].Value);
        }
    }

    [GeneratedRegex("^ *(Feature|Scenario|Scenario Outline): (.*?) *$")]
    private static partial Regex Titled();

    [GeneratedRegex("""\bIs\("([a-z0-9-]+)"\)""")]
    private static partial Regex Asked();
}
