using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Acceptance.Report.Documents;
using Acceptance.Report.Pages;
using Acceptance.Report.Redaction;

namespace Acceptance.Report.Outputs;

/// <summary>A summary in GitHub's Markdown: the verdict, the counts, and what did not hold.</summary>
internal static partial class Summary
{
    // A job's page takes a megabyte at most, and nobody reads more failures than these.
    private const int MostFailures = 50;
    private const int MostText = 2000;

    public static string Of(Documentation documentation, string title)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {Inline(title)}\n\n**{Verdict.Of(documentation)}**\n\n");
        text.Append("| passed | failed | flaky | skipped | not run | time |\n|---:|---:|---:|---:|---:|---:|\n");
        text.Append(CultureInfo.InvariantCulture, $"| {documentation.Count(Status.Passed)} | {documentation.Count(Status.Failed)} | {documentation.Count(Status.Flaky)} | {documentation.Count(Status.Skipped)} | {documentation.Count(Status.NotRun)} | {documentation.Run.Milliseconds / 1000:0.0} s |\n");
        foreach (var failure in documentation.Run.Failures)
            text.Append(CultureInfo.InvariantCulture, $"\nThe run itself failed:\n{Block(failure)}");
        Write(text, documentation, Status.Failed, "Did not hold");
        Write(text, documentation, Status.Flaky, "Held only when tried again");
        WriteSkipped(text, documentation);
        return Secrets.Redact(text.ToString());
    }

    private static void Write(StringBuilder text, Documentation documentation, Status status, string heading)
    {
        var those = Those(documentation, status);
        if (those.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n### {heading}\n");
        foreach (var (feature, scenario) in those.Take(MostFailures))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Inline(feature.Name)}: <b>{Inline(scenario.Name)}</b></summary>\n\n");
            text.Append(CultureInfo.InvariantCulture, $"`{(scenario.Detail.Failure?.Where ?? feature.Uri).Replace("`", "")}`\n{Block($"{scenario.Detail.Failure?.Step}\n{scenario.Detail.Failure?.Message}".Trim())}\n</details>\n");
        }
        if (those.Count > MostFailures)
            text.Append(CultureInfo.InvariantCulture, $"\nand {those.Count - MostFailures} more: see the page.\n");
    }

    private static void WriteSkipped(StringBuilder text, Documentation documentation)
    {
        var reasons = Those(documentation, Status.Skipped).GroupBy(pair => pair.Scenario.Reason ?? "").OrderByDescending(group => group.Count()).ToList();
        if (reasons.Count == 0)
            return;
        text.Append("\n### Skipped\n\n");
        foreach (var reason in reasons.Take(MostFailures))
            text.Append(CultureInfo.InvariantCulture, $"- {reason.Count()}: {Inline(reason.Key)}\n");
    }

    private static List<(Feature Feature, Scenario Scenario)> Those(Documentation documentation, Status status) =>
        [.. documentation.Features.SelectMany(feature => feature.Scenarios.Where(scenario => scenario.Status == status).Select(scenario => (feature, scenario)))];

    // In one line and with nothing that Markdown or HTML would take for its own, mentions of people included.
    private static string Inline(string text) =>
        Special().Replace(Plain.Of(text).ReplaceLineEndings(" "), match => match.Value == "<" ? "&lt;" : match.Value == "&" ? "&amp;" : match.Value == "@" ? "@\u200B" : $"\\{match.Value}");

    private static string Block(string text)
    {
        var clean = Plain.Of(text);
        var cut = clean.Length > MostText ? $"{clean[..MostText]}\n... (the page has the rest)" : clean;
        var fence = new string('`', Math.Max(3, Ticks().Matches(cut).Select(match => match.Length).DefaultIfEmpty().Max() + 1));
        return $"\n{fence}text\n{cut}\n{fence}\n";
    }

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|@&~]")]
    private static partial Regex Special();

    [GeneratedRegex("`+")]
    private static partial Regex Ticks();
}
