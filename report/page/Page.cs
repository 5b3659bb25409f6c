using System.Globalization;
using System.Net;
using System.Text;
using Acceptance.Report.Documents;
using Acceptance.Report.Histories;
using Acceptance.Report.Redaction;
using Acceptance.Report.Words;

namespace Acceptance.Report.Pages;

/// <summary>The living documentation as one file of HTML that needs nothing else.</summary>
internal static class Page
{
    /// <summary>The whole file's text.</summary>
    public static string Of(Documentation documentation, string title, IReadOnlyList<Entry> glossary, PastRuns history)
    {
        var index = new PageIndex(documentation.Run, [.. documentation.Features.Select(FeatureEntry.Of)], glossary, history);
        var data = new StringBuilder().Append(Data("index", index));
        foreach (var (number, feature) in documentation.Features.Index())
            data.Append(Data(string.Create(CultureInfo.InvariantCulture, $"chunk-{number}"), feature.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.Detail)));
        return Filled(Assets.Template, new()
        {
            ["policy"] = $"default-src 'none'; img-src data:; style-src {Assets.Hash(Assets.Style)}; script-src {Assets.Hash(Assets.Script)}; base-uri 'none'; form-action 'none'",
            ["title"] = Text(title),
            ["verdict"] = Text(Verdict.Of(documentation)),
            ["state"] = Verdict.State(documentation),
            ["style"] = Assets.Style,
            ["script"] = Assets.Script,
            ["data"] = data.ToString(),
        });
    }

    private static string Data<T>(string id, T data) => $"<script type=\"application/gzip\" id=\"{id}\">{Chunk.Of(data)}</script>\n";

    private static string Text(string text) => WebUtility.HtmlEncode(Secrets.Redact(text));

    // One pass: what is filled in is never looked at again, whatever it holds.
    private static string Filled(string template, Dictionary<string, string> values)
    {
        var page = new StringBuilder();
        var at = 0;
        for (var open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(template, at, open - at).Append(values[template[(open + 2)..close]]);
            at = close + 2;
        }
        return page.Append(template, at, template.Length - at).ToString();
    }
}
