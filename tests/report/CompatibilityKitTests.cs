using System.Text.Json;
using System.Xml.Linq;
using Acceptance.Report.Documents;
using Acceptance.Report.Outputs;

namespace Report.Tests;

/// <summary>Whatever another Cucumber may write, the report understands: the kit has a sample of everything.</summary>
public sealed class CompatibilityKitTests
{
    public static TheoryData<string> Samples => Kit.Samples;

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void What_the_run_says_of_itself_is_what_the_page_says(string sample)
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var told = Told.By(Kit.Messages(sample));
        told.Problems.Should().BeEmpty("the kit's messages are right");
        told.Documentation.Holds.Should().Be(Success(sample));
    }

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void Every_scenario_is_there_once_with_its_steps(string sample)
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var pickles = Lines(sample).Where(line => line.TryGetProperty("pickle", out _)).Select(line => line.GetProperty("pickle")).ToList();
        var told = Told.By(Kit.Messages(sample)).Documentation;
        told.Scenarios.Select(scenario => scenario.Name).Should().BeEquivalentTo(pickles.Select(pickle => pickle.GetProperty("name").GetString()));
        told.Scenarios.Select(scenario => scenario.Id).Should().OnlyHaveUniqueItems();
        told.Scenarios.SelectMany(scenario => scenario.Detail.Steps).Where(step => !step.IsHook).Select(step => step.Text).Should()
            .BeEquivalentTo(pickles.SelectMany(pickle => pickle.GetProperty("steps").EnumerateArray()).Select(step => step.GetProperty("text").GetString()));
    }

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void JUnit_counts_what_the_page_counts(string sample)
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var told = Told.By(Kit.Messages(sample)).Documentation;
        var root = XDocument.Parse(JUnit.Of(told, "Kit")).Root!;
        Number(root, "tests").Should().Be(told.Scenarios.Count() + told.Run.Failures.Count);
        Number(root, "failures").Should().Be(told.Count(Status.Failed) + told.Run.Failures.Count);
        Number(root, "skipped").Should().Be(told.Count(Status.Skipped) + told.Count(Status.NotRun));
        root.Elements("testsuite").Should().AllSatisfy(suite => Number(suite, "tests").Should().Be(suite.Elements("testcase").Count()));
        root.Descendants("testcase").Should().AllSatisfy(test => test.Attribute("classname")!.Value.Should().NotBeEmpty());
    }

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void The_summary_names_every_failure(string sample)
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var told = Told.By(Kit.Messages(sample)).Documentation;
        var summary = Summary.Of(told, "Kit");
        foreach (var failed in told.Scenarios.Where(scenario => scenario.Status == Status.Failed))
            summary.Should().Contain(failed.Detail.Failure!.Where);
        summary.Should().Contain($"| {told.Count(Status.Passed)} | {told.Count(Status.Failed)} | {told.Count(Status.Flaky)} |");
    }

    private static int Number(XElement element, string name) => (int)element.Attribute(name)!;

    private static bool Success(string sample) =>
        Lines(sample).Single(line => line.TryGetProperty("testRunFinished", out _)).GetProperty("testRunFinished").GetProperty("success").GetBoolean();

    private static IEnumerable<JsonElement> Lines(string sample) => File.ReadLines(Kit.Messages(sample)).Select(line => JsonDocument.Parse(line).RootElement);
}
