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

    [GeneratedRegex("""\bIs\("([a-z0-9-]+)"\)""")]
    private static partial Regex Asked();
}
