using Microsoft.CodeAnalysis;

namespace Engine.Tests.Generator;

public sealed class GeneratorTests
{
    [Fact]
    public void A_feature_of_ten_scenarios_takes_at_most_sixty_lines()
    {
        var scenarios = Enumerable.Range(0, 10).Select(each => $"  Scenario: Number {each}\n    Given a\n    And b\n    When c\n    Then d\n    And e\n");

        var code = new Generated(new FeatureText("/suite/features/ten.feature", "Feature: Ten\n" + string.Concat(scenarios))).Classes.Single();

        code.Split('\n').Length.Should().BeLessThanOrEqualTo(60);
        code.Should().Contain("namespace Suite.Features;").And.Contain("class TenFeature").And.Contain("Task Number9()");
    }

    [Theory]
    [InlineData("Feature: X\n  Scenario: Y\n    Given a\n    Oops\n", 4, 5, "expected: ")]
    [InlineData("Feature: X\n  Scenario: Y\n    Given a\n      | a | b |\n      | 1 |\n", 5, 7, "inconsistent cell count")]
    [InlineData("Feature: X\n  Scenario: Y\n  Scenario: y\n", 3, 3, "There is already a scenario 'Y' in this feature, at line 2")]
    [InlineData("Feature: X\n  Scenario:\n    Given a\n", 2, 3, "has no title")]
    [InlineData("Feature: X\n  Scenario Outline: Y\n    Given a\n", 2, 3, "has no Examples")]
    [InlineData("Feature: X\n  Scenario Outline: Y\n    Given <a>\n    Examples:\n      | a | a |\n      | 1 | 2 |\n", 2, 3, "two columns of the same name")]
    [InlineData("Feature: X\n  Scenario Outline: Y\n    Given <a>\n    Examples:\n      | a |\n    Examples:\n      | b |\n", 2, 3, "different columns")]
    [InlineData("\n", 1, 1, "holds no feature")]
    public void What_cannot_run_is_a_build_error_at_its_place(string feature, int line, int column, string message)
    {
        var problem = new Generated(new FeatureText("/suite/features/x.feature", feature)).Problems.First();

        problem.Severity.Should().Be(DiagnosticSeverity.Error);
        problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Should().Contain(message);
        var place = problem.Location.GetLineSpan();
        (place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1).Should().Be(("/suite/features/x.feature", line, column));
    }

    [Fact]
    public void Two_features_of_one_name_in_one_folder_are_a_build_error()
    {
        var twice = new Generated(
            new FeatureText("/suite/a.feature", "Feature: Same\n  Scenario: Y\n"), new FeatureText("/suite/b.feature", "Feature: same\n  Scenario: Z\n"));

        twice.Problems.Should().ContainSingle().Which.GetMessage(null).Should().Contain("and so does /suite/a.feature");
    }

    [Fact]
    public void Changing_one_feature_regenerates_only_it()
    {
        var files = Enumerable.Range(0, 5).Select(each => new FeatureText($"/suite/{each}.feature", $"Feature: Number {each}\n  Scenario: Y\n")).ToArray();
        var generated = new Generated(files);

        generated.Change(files[2], new FeatureText("/suite/2.feature", "Feature: Number 2\n  Scenario: Z\n"));

        var outputs = generated.Result.TrackedOutputSteps.SelectMany(each => each.Value).SelectMany(step => step.Outputs).GroupBy(output => output.Reason).ToDictionary(group => group.Key, group => group.Count());
        outputs[IncrementalStepRunReason.Modified].Should().Be(1);
    }

    [Fact]
    public void A_feature_beside_the_project_is_taken_too()
    {
        var generated = new Generated(new FeatureText("/suite/../shared/x.feature", "Feature: X\n  Scenario: Y\n    Given a\n"));

        generated.Classes.Single().Should().Contain("namespace Suite.Shared;");
    }

    [Fact]
    public void The_code_has_the_lines_of_the_feature_file()
    {
        var code = new Generated(new FeatureText("/suite/x.feature", "Feature: X\n\n  Scenario: Y\n    Given a\n")).Classes.Single();

        code.Should().Contain("#line 3 \"/suite/x.feature\"\n");
    }
}
