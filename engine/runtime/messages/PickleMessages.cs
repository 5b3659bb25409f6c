using Gherkin.Ast;
using Reqnroll.Bindings;
using Reqnroll.Engine.Features;

namespace Reqnroll.Engine.Messages;

/// <summary>The pickle messages of a feature: what will run, scenario by scenario and row by row.</summary>
internal sealed class PickleMessages(MessageFile file, MessageIds ids, AstIds nodes, FeatureModel feature, GherkinDocument document)
{
    private readonly ILookup<int, Tag> tags = AllTags(document.Feature);

    public Dictionary<(int Line, string? Row), Pickle> Write()
    {
        var pickles = new Dictionary<(int, string?), Pickle>();
        foreach (var scenario in feature.Scenarios.Values)
        {
            foreach (var row in scenario.Rows.Count == 0 ? [null] : scenario.Rows.Cast<RowModel?>())
            {
                pickles[(scenario.Line, row?.Key)] = Write(scenario, row);
            }
        }

        return pickles;
    }

    private Pickle Write(ScenarioModel scenario, RowModel? row)
    {
        var steps = scenario.Steps.Select(step => (Id: ids.Next(), Step: step)).ToList();
        var id = ids.Next();
        string?[] above = [nodes.OnLine<Scenario>(scenario.Line), row is null ? null : nodes.OnLine<TableRow>(row.Line)];
        file.Write(new
        {
            pickle = new
            {
                id,
                uri = feature.Path,
                location = row is null ? scenario.Location : row.Location,
                astNodeIds = above.Where(node => node is not null),
                tags = Tags(scenario, row),
                name = row is null ? scenario.Title : row.Fill(scenario.Title),
                language = document.Feature.Language,
                steps = steps.Select(each => StepOf(each.Id, each.Step, row)),
            },
        });
        return new(id, [.. steps.Select(each => each.Id)]);
    }

    private object StepOf(string id, StepModel step, RowModel? row)
    {
        var filled = step.For(row);
        var argument = filled.TableArgument is { } table ? new { docString = (object?)null, dataTable = (object?)new { rows = Rows(table) } }
            : filled.MultilineTextArgument is { } text ? new { docString = (object?)new { mediaType = step.MediaType, content = text }, dataTable = (object?)null }
            : null;
        string?[] from = [nodes.OnLine<Step>(step.Line), row is null || step.IsBackground ? null : nodes.OnLine<TableRow>(row.Line)];
        return new { id, filled.Text, type = TypeOf(step), argument, astNodeIds = from.Where(node => node is not null) };
    }

    private static IEnumerable<object> Rows(Table table) =>
        table.Rows.Select(row => row.Values).Prepend(table.Header).Select(cells => new { cells = cells.Select(value => new { value }) });

    private static string TypeOf(StepModel step) => step.Type switch
    {
        StepDefinitionType.Given => "Context",
        StepDefinitionType.When => "Action",
        _ => "Outcome",
    };

    private IEnumerable<object> Tags(ScenarioModel scenario, RowModel? row) =>
        new[] { document.Feature.Location.Line, scenario.RuleLine ?? 0, scenario.Line, row?.ExamplesLine ?? 0 }
            .SelectMany(line => tags[line]).Select(tag => new { tag.Name, astNodeId = nodes.Of(tag) });

    // By the line of what they tag.
    private static ILookup<int, Tag> AllTags(Feature feature)
    {
        var owners = feature.Children.SelectMany(child => child is Rule rule ? rule.Children.Prepend(rule) : [child]).Prepend(feature).ToList();
        var tagged = owners.Concat(owners.OfType<Scenario>().SelectMany(scenario => scenario.Examples)).OfType<IHasTags>();
        return tagged.SelectMany(owner => owner.Tags.Select(tag => (((IHasLocation)owner).Location.Line, Tag: tag))).ToLookup(pair => pair.Line, pair => pair.Tag);
    }
}
