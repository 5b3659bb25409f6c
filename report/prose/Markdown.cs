using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Acceptance.Report.Prose;

/// <summary>Descriptions, from Markdown to HTML. What looks like HTML in them is text, and links lead to the web or nowhere.</summary>
internal static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    /// <summary>The HTML; empty for an empty text.</summary>
    public static string ToHtml(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var document = Markdig.Markdown.Parse(Dedented(text), Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tame(link);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(6, heading.Level + 3);
        return document.ToHtml(Pipeline).Trim();
    }

    // A picture would be a request to somewhere else: its words stay.
    private static void Tame(LinkInline link)
    {
        var leads = link.Url is { } url && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
        if (link.IsImage || !leads)
            link.ReplaceBy(new ContainerInline().AppendChild(new LiteralInline(link.IsImage || link.FirstChild is null ? link.Title ?? "" : "")), copyChildren: true);
        else
            link.GetAttributes().AddProperty("rel", "noreferrer noopener");
    }

    // Gherkin keeps a description's indentation, which Markdown would take for code.
    private static string Dedented(string text)
    {
        var lines = text.Replace("\r", "").Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line.TrimStart()));
    }
}
