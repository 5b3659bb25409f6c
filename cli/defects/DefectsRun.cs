using Acceptance.Cli.Running;
using Spectre.Console;

namespace Acceptance.Cli.Defects;

/// <summary>Shows that the suite can fail: breaks each promise of the reference program, one at a time, and tells which scenarios noticed.</summary>
/// <param name="only">The switches to try; all when empty.</param>
/// <param name="listed">Whether only the scenarios run that the table names, many defects to a run.</param>
/// <param name="verbose">Whether the equivalent lines are printed.</param>
internal sealed class DefectsRun(IReadOnlyList<string> only, bool listed, bool verbose)
{
    private static readonly string Artifacts = Path.Combine(Project.Artifacts, "defects");

    private readonly Dotnet _dotnet = new(verbose);

    /// <summary>Runs them and prints the table.</summary>
    /// <returns>0 when every defect is caught by all who have to notice.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var defects = DefectTable.Read(Project.Root);
        if (only.FirstOrDefault(name => defects.All(defect => defect.Switch != name)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no defect '{unknown}'; there are {string.Join(", ", defects.Select(defect => defect.Switch))}.");
            return ExitCode.CannotRun;
        }
        defects = [.. defects.Where(defect => only.Count == 0 || only.Contains(defect.Switch))];
        if (!await new Suite(_dotnet).BuildAsync(stop))
            return stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.CannotRun;
        Directory.CreateDirectory(Artifacts);
        var trials = await (listed ? InRoundsAsync(defects, stop) : OneByOneAsync(defects, stop));
        if (stop.IsCancellationRequested)
            return ExitCode.Interrupted;
        DefectsView.Print(trials);
        return trials.All(trial => trial.Skipped || trial.Holes.Count == 0) ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<IReadOnlyList<Trial>> OneByOneAsync(IReadOnlyList<Defect> defects, CancellationToken stop)
    {
        var trials = new List<Trial>();
        foreach (var defect in defects)
        {
            AnsiConsole.WriteLine($"{trials.Count + 1} of {defects.Count}: {defect.Switch}");
            trials.Add(new Trial(defect, await SuiteAsync("Category=agents", defect.Switch, defect.Switch, stop)));
        }
        return trials;
    }

    private async Task<IReadOnlyList<Trial>> InRoundsAsync(IReadOnlyList<Defect> defects, CancellationToken stop)
    {
        var (rounds, met) = (Round.Of(defects), new List<(string Switch, ScenarioResult Result)>());
        foreach (var (number, round) in rounds.Index())
        {
            AnsiConsole.WriteLine($"Round {number + 1} of {rounds.Count}: {round.Pairs.Count} scenarios, a defect each");
            var table = Path.Combine(Artifacts, $"round-{number + 1}.tsv");
            await File.WriteAllTextAsync(table, round.Table, stop);
            var results = await SuiteAsync(round.Filter, $"@{table}", $"round-{number + 1}", stop);
            met.AddRange(round.Met(results));
        }
        return [.. defects.Select(defect => new Trial(defect, [.. met.Where(each => each.Switch == defect.Switch).Select(each => each.Result)]))];
    }

    private async Task<IReadOnlyList<ScenarioResult>> SuiteAsync(string filter, string misbehave, string name, CancellationToken stop)
    {
        if (stop.IsCancellationRequested)
            return [];
        var trx = Path.Combine(Artifacts, $"{name}.trx");
        File.Delete(trx);
        // What fails here fails on purpose; the table says it.
        await _dotnet.RunAsync(
            ["test", "Acceptance.csproj", "--no-build", "--nologo", "--filter", filter, "--logger", $"trx;LogFileName={name}.trx", "--results-directory", Artifacts],
            Dotnet.Ignored, Dotnet.Ignored, ("ACCEPTANCE_MISBEHAVE", misbehave), ("ACCEPTANCE_ARTIFACTS", Path.Combine(Artifacts, name)));
        return File.Exists(trx) ? ScenarioResult.ReadAll(trx) : [];
    }
}
