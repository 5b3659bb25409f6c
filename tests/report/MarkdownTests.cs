using Acceptance.Report.Prose;

namespace Report.Tests;

/// <summary>Descriptions are Markdown, and nothing but Markdown.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("Visitors are **greeted**.", "<p>Visitors are <strong>greeted</strong>.</p>")]
    [InlineData("  As [the manual](https://example.org) asks.", "<p>As <a href=\"https://example.org\" rel=\"noreferrer noopener\">the manual</a> asks.</p>")]
    [InlineData("    indented\n    as Gherkin has it", "<p>indented\nas Gherkin has it</p>")]
    [InlineData("# A heading", "<h4>A heading</h4>")]
    [InlineData("", "")]
    public void It_is_rendered(string text, string html) => Markdown.ToHtml(text).Should().Be(html);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("[click](data:text/html,<script>alert(1)</script>)")]
    [InlineData("![a picture](https://example.org/pixel.png)")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("[ref]\n\n[ref]: javascript:alert(1)")]
    public void Nothing_in_it_acts_or_calls_anybody(string text)
    {
        var html = Markdown.ToHtml(text);
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        document.QuerySelectorAll("script, img, iframe, [onerror], [href^='javascript'], [href^='data'], [src]").Should().BeEmpty();
    }
}
