using Spectre.Console;

namespace Acceptance.Cli.Defects;

/// <summary>Shows that the suite can fail: breaks each promise of the reference program, one at a time, and tells which scenarios noticed.</summary>
/// <param name="only">The switches to try; all when empty.</param>
/// <param name="listed">Whether only the scenarios run that the table names, many defects to a run.</param>
/// <param name="verbose">Whether the equivalent lines are printed.</param>
internal sealed class DefectsRun(IReadOnlyList<string> only, bool listed, bool verbose)
{
    private const int Holes = 1;
    private const int DoesNotBuild = 2;
    private const int Interrupted = 130;

    private static readonly string Artifacts = Path.Combine(Dotnet.Root, "artifacts", "defects");

    private readonly Dotnet _dotnet = new(verbose);

    /// <summary>Runs them and prints the table.</summary>
    /// <returns>0 when every defect is caught by all who have to notice.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var defects = DefectTable.Read(Dotnet.Root);
        if (only.FirstOrDefault(name => defects.All(defect => defect.Switch != name)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no defect '{unknown}'; there are {string.Join(", ", defects.Select(defect => defect.Switch))}.");
            return DoesNotBuild;
        }
        defects = [.. defects.Where(defect => only.Count == 0 || only.Contains(defect.Switch))];
        if (!await _dotnet.BuildSuiteAsync(stop))
            return stop.IsCancellationRequested ? Interrupted : DoesNotBuild;
        Directory.CreateDirectory(Artifacts);
        var trials = await (listed ? InRoundsAsync(defects, stop) : OneByOneAsync(defects, stop));
        if (stop.IsCancellationRequested)
            return Interrupted;
        DefectsView.Print(trials);
        return trials.All(trial => trial.Skipped || trial.Holes.Count == 0) ? 0 : Holes;
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
        var trx = Path.Combine(Artifacts, $"{name}.trx");
        File.Delete(trx);
        await _dotnet.RunAsync(
            ["test", "Acceptance.csproj", "--no-build", "--nologo", "--filter", filter, "--logger", $"trx;LogFileName={name}.trx", "--results-directory", Artifacts],
            Ignored, Ignored, stop, ("ACCEPTANCE_MISBEHAVE", misbehave), ("ACCEPTANCE_ARTIFACTS", Path.Combine(Artifacts, name)));
        return File.Exists(trx) ? ScenarioResult.ReadAll(trx) : [];
    }

    // What fails here fails on purpose; the table says it.
    private static void Ignored(string line)
    {
    }
}
