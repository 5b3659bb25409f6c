using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Acceptance.Report.Documents;
using Acceptance.Report.Redaction;

namespace Acceptance.Report.Outputs;

/// <summary>JUnit XML: a suite a feature, a case a scenario. The form that Jenkins, GitLab and others read.</summary>
internal static class JUnit
{
    public static string Of(Documentation documentation, string title)
    {
        var suites = documentation.Features.Select(Suite).ToList();
        if (documentation.Run.Failures.Count > 0)
            suites.Add(OfTheRun(documentation.Run));
        var root = new XElement("testsuites", new XAttribute("name", Clean(title)), Counts(suites.Elements("testcase")), suites);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}\n";
    }

    private static XElement Suite(Feature feature)
    {
        var cases = feature.Scenarios.Select(scenario => Case(feature, scenario)).ToList();
        var started = feature.Scenarios.Min(scenario => scenario.Started);
        return new("testsuite",
            new XAttribute("name", Clean(feature.Name)), Counts(cases),
            started is { } at ? new XAttribute("timestamp", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)) : null,
            cases);
    }

    private static XElement Case(Feature feature, Scenario scenario) => new("testcase",
        new XAttribute("classname", Clean(scenario.Rule is { } rule ? $"{feature.Name} - {feature.Rules[rule].Name}" : feature.Name)),
        new XAttribute("name", Clean(scenario.Name)),
        new XAttribute("file", Clean(feature.Uri)), new XAttribute("line", scenario.Line),
        Time(scenario.Milliseconds),
        scenario.Status switch
        {
            Status.Failed => new XElement("failure", new XAttribute("message", Clean(scenario.Reason ?? "")), Clean(Told(scenario.Detail.Failure))),
            Status.Skipped or Status.NotRun => new XElement("skipped", new XAttribute("message", Clean(scenario.Reason ?? ""))),
            // The form has no word for it: the case passes, and says what came before.
            Status.Flaky => new XElement("system-out", Clean($"Flaky: it failed before it passed. {Told(scenario.Detail.Failure)}")),
            _ => null,
        });

    private static XElement OfTheRun(RunFacts run)
    {
        var cases = run.Failures.Select((failure, number) => new XElement("testcase",
            new XAttribute("classname", "The run itself"), new XAttribute("name", $"Failure {number + 1}"), Time(0), new XElement("failure", new XAttribute("message", Clean(failure.Split('\n')[0])), Clean(failure)))).ToList();
        return new("testsuite", new XAttribute("name", "The run itself"), Counts(cases), cases);
    }

    private static IEnumerable<XAttribute> Counts(IEnumerable<XElement> cases)
    {
        var all = cases.ToList();
        yield return new("tests", all.Count);
        yield return new("failures", all.Count(test => test.Element("failure") is not null));
        yield return new("errors", 0);
        yield return new("skipped", all.Count(test => test.Element("skipped") is not null));
        yield return new("time", all.Sum(test => (decimal)test.Attribute("time")!).ToString(CultureInfo.InvariantCulture));
    }

    private static XAttribute Time(double milliseconds) => new("time", Math.Round((decimal)milliseconds / 1000, 3));

    private static string Told(Failure? failure) => failure is null ? "" : $"{failure.Where}\n{failure.Step}\n{failure.Message}\n{failure.Stack}";

    // Colour codes and other control characters may not stand in XML at all.
    private static string Clean(string text) => string.Concat(Plain.Of(Secrets.Redact(text)).Where(XmlConvert.IsXmlChar));
}
