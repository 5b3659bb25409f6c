using System.CommandLine;
using System.Globalization;
using Acceptance.Cli.Features;
using Acceptance.Cli.Running;
using Spectre.Console;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept list</c>: the scenarios, and what each needs.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var choice = new ChoiceOptions();
        var verbose = new Option<bool>("--verbose") { Description = "Print the dotnet line that lists the same first; it does not know what they need" };
        var command = new Command("list", "List the scenarios: which use a model, which need a container") { choice.Tags, choice.Features, verbose };
        command.SetAction(parsed =>
        {
            var (features, chosen) = (Feature.All(Project.Root), choice.Of(parsed));
            var scenarios = chosen.From(features);
            if (scenarios.Count > 0)
                new Dotnet(parsed.GetValue(verbose)).Say(["test", "Acceptance.csproj", "--list-tests", .. chosen.Filter(features) is { } filter ? (string[])["--filter", filter] : []]);
            return Show(scenarios);
        });
        return command;
    }

    private static int Show(IReadOnlyList<(Feature Feature, IReadOnlyList<Scenario> Scenarios)> chosen)
    {
        foreach (var (feature, scenarios) in chosen)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{feature.Title}[/]  [dim]{feature.Place.File}[/]");
            foreach (var scenario in scenarios)
                AnsiConsole.MarkupLineInterpolated(
                    CultureInfo.InvariantCulture, $"  {(scenario.UsesModel ? "model" : "-"),-5}  {(scenario.NeedsContainer ? "container" : "-"),-9}  {scenario.Title}{Rows(scenario)}  [dim]:{scenario.Place.Line} {string.Join(' ', scenario.Tags)}[/]");
        }
        var all = chosen.SelectMany(c => c.Scenarios).ToList();
        AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all.Count} scenarios, {all.Sum(s => s.Rows)} with the rows of outlines; {all.Where(s => s.UsesModel).Sum(s => s.Rows)} use a model, {all.Where(s => s.NeedsContainer).Sum(s => s.Rows)} need a container."));
        return all.Count > 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Rows(Scenario scenario) => scenario.Rows == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({scenario.Rows} rows)");
}
