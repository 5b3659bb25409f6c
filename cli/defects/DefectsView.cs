using Spectre.Console;

namespace Acceptance.Cli.Defects;

/// <summary>The table of defects, as people read it.</summary>
internal static class DefectsView
{
    /// <summary>Prints the table, the holes and a sum.</summary>
    public static void Print(IReadOnlyList<Trial> trials)
    {
        var table = new Table { Border = Console.IsOutputRedirected ? TableBorder.Markdown : TableBorder.Rounded };
        table.AddColumns("Defect", "What is broken", "Caught by", "Also failed");
        foreach (var trial in trials)
            table.AddRow([.. new[] { trial.Defect.Switch, trial.Defect.Promise, Caught(trial), Names(trial.Also) }.Select(Markup.Escape)]);
        AnsiConsole.Write(table);
        foreach (var trial in trials.Where(trial => !trial.Skipped))
            foreach (var hole in trial.Holes)
                Console.Error.WriteLine($"{trial.Defect.Switch}: {hole}");
        var skipped = trials.Count(trial => trial.Skipped);
        var holes = trials.Count(trial => !trial.Skipped && trial.Holes.Count > 0);
        AnsiConsole.WriteLine($"Of {trials.Count}: {trials.Count - holes - skipped} caught, {holes} with a hole, {skipped} whose scenarios were skipped");
    }

    private static string Caught(Trial trial) =>
        trial.Skipped ? "(skipped)" : trial.Caught.Count == 0 ? "NOBODY" : Names([.. trial.Caught.Except(trial.Also)]);

    private static string Names(IReadOnlyList<ScenarioResult> results) => string.Join("; ", results.Select(result => result.Name).Distinct().Order(StringComparer.Ordinal));
}
