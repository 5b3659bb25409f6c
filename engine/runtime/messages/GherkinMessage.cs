using Gherkin;
using Gherkin.Ast;

namespace Reqnroll.Engine.Messages;

/// <summary>The gherkinDocument message of a parsed file.</summary>
internal sealed class GherkinMessage(AstIds ids)
{
    public object Of(GherkinDocument document, string uri) => new
    {
        uri,
        feature = new
        {
            location = document.Feature.Location,
            tags = Tags(document.Feature.Tags),
            document.Feature.Language,
            document.Feature.Keyword,
            document.Feature.Name,
            description = document.Feature.Description ?? "",
            children = document.Feature.Children.Select(Child),
        },
        comments = document.Comments.Select(comment => new { comment.Location, comment.Text }),
    };

    private object Child(IHasLocation child) => child switch
    {
        Rule rule => new { rule = RuleOf(rule) },
        Background background => new { background = BackgroundOf(background) },
        _ => new { scenario = ScenarioOf((Scenario)child) },
    };

    private object RuleOf(Rule rule) => new
    {
        id = ids.Of(rule), rule.Location, tags = Tags(rule.Tags), rule.Keyword, rule.Name, description = rule.Description ?? "", children = rule.Children.Select(Child),
    };

    private object BackgroundOf(Background background) => new
    {
        id = ids.Of(background), background.Location, background.Keyword, background.Name, description = background.Description ?? "", steps = background.Steps.Select(StepOf),
    };

    private object ScenarioOf(Scenario scenario) => new
    {
        id = ids.Of(scenario),
        scenario.Location,
        tags = Tags(scenario.Tags),
        scenario.Keyword,
        scenario.Name,
        description = scenario.Description ?? "",
        steps = scenario.Steps.Select(StepOf),
        examples = scenario.Examples.Select(ExamplesOf),
    };

    private object ExamplesOf(Examples examples) => new
    {
        id = ids.Of(examples),
        examples.Location,
        tags = Tags(examples.Tags),
        examples.Keyword,
        examples.Name,
        description = examples.Description ?? "",
        tableHeader = examples.TableHeader is null ? null : RowOf(examples.TableHeader),
        tableBody = (examples.TableBody ?? []).Select(RowOf),
    };

    private object StepOf(Step step) => new
    {
        id = ids.Of(step),
        step.Location,
        step.Keyword,
        keywordType = step.KeywordType.ToString(),
        step.Text,
        dataTable = step.DataTable is null ? null : new { step.DataTable.Location, rows = step.DataTable.Rows.Select(RowOf) },
        docString = step.DocString is null ? null : new
        {
            step.DocString.Location, mediaType = MediaType(step.DocString), step.DocString.Content, delimiter = step.DocString.Delimiter ?? "\"\"\"",
        },
    };

    public static string? MediaType(DocString text) => string.IsNullOrEmpty(text.ContentType) ? null : text.ContentType;

    private object RowOf(TableRow row) => new { id = ids.Of(row), row.Location, cells = row.Cells.Select(cell => new { cell.Location, cell.Value }) };

    private IEnumerable<object> Tags(IEnumerable<Tag> tags) => tags.Select(tag => new { id = ids.Of(tag), tag.Location, tag.Name });
}
