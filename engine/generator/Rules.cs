using System.Collections.Generic;
using System.Linq;
using Gherkin.Ast;

namespace Reqnroll.Engine.Generator;

/// <summary>What the parser lets through and a test class cannot hold: found at build time, at its line.</summary>
internal static class Rules
{
    public static IEnumerable<Problem> Check(string path, Feature feature)
    {
        var scenarios = Scenarios(feature).ToList();
        foreach (var scenario in scenarios)
        {
            foreach (var message in Problems(scenario))
            {
                yield return new(path, scenario.Location.Line, scenario.Location.Column, message);
            }
        }

        foreach (var same in scenarios.Where(each => each.Name.Length > 0).GroupBy(each => Identifier.Of(each.Name)).Where(group => group.Count() > 1))
        {
            var again = same.Skip(1).First();
            yield return new(path, again.Location.Line, again.Location.Column, $"There is already a scenario '{same.First().Name}' in this feature, at line {same.First().Location.Line}: give each its own title.");
        }
    }

    public static IEnumerable<Scenario> Scenarios(Feature feature) =>
        feature.Children.SelectMany(child => child is Rule rule ? rule.Children : [child]).OfType<Scenario>();

    private static IEnumerable<string> Problems(Scenario scenario)
    {
        if (scenario.Name.Length == 0)
        {
            yield return "The scenario has no title: say what is special about this example.";
        }

        var examples = scenario.Examples.Where(each => each.TableHeader is not null).ToList();
        if (examples.Count == 0 && (scenario.Examples.Any() || scenario.Keyword.Contains("Outline")))
        {
            yield return $"The outline '{scenario.Name}' has no Examples: add a table, or make it a plain scenario.";
        }

        foreach (var table in examples)
        {
            var columns = table.TableHeader.Cells.Select(cell => cell.Value).ToList();
            if (columns.Distinct().Count() != columns.Count)
            {
                yield return $"The Examples of '{scenario.Name}' have two columns of the same name: rename one.";
            }

            if (!columns.SequenceEqual(examples[0].TableHeader.Cells.Select(cell => cell.Value)))
            {
                yield return $"The Examples of '{scenario.Name}' have different columns: give all of them the same columns in the same order.";
            }
        }

        if (examples.Where(table => table.Name.Length > 0).GroupBy(table => table.Name).Any(group => group.Count() > 1))
        {
            yield return $"Two Examples of '{scenario.Name}' have the same name: rename one.";
        }
    }
}
