using System.Text.RegularExpressions;

namespace Acceptance.Cli.Defects;

/// <summary>
/// One run of the suite in which each listed scenario meets one defect. A process a defect would spend its time on starting: a scenario
/// that many defects name takes part in as many rounds, and the number of rounds is that of the busiest scenario.
/// </summary>
/// <param name="Pairs">Each defect's switch, and the scenario that meets it.</param>
internal sealed record Round(IReadOnlyList<(string Switch, Witness Witness)> Pairs)
{
    /// <summary>Distributes them all.</summary>
    public static IReadOnlyList<Round> Of(IEnumerable<Defect> defects)
    {
        var rounds = new List<List<(string Switch, Witness Witness)>>();
        foreach (var pair in defects.SelectMany(defect => defect.Witnesses.Select(witness => (defect.Switch, witness))))
        {
            var free = rounds.FirstOrDefault(round => round.All(taken => !Overlap(taken.Witness, pair.witness)));
            if (free is null)
                rounds.Add(free = []);
            free.Add(pair);
        }
        return [.. rounds.Select(pairs => new Round(pairs))];
    }

    /// <summary>What `dotnet test --filter` is given.</summary>
    public string Filter => string.Join('|', Pairs.Select(pair => pair.Witness.Filter));

    /// <summary>The file that tells the suite which scenario meets which defect.</summary>
    public string Table => string.Concat(Pairs.Select(pair => $"{pair.Switch}\t{pair.Witness.Name}\n"));

    /// <summary>Which defect each result met; results of scenarios that met none are left out.</summary>
    public IEnumerable<(string Switch, ScenarioResult Result)> Met(IReadOnlyList<ScenarioResult> results) =>
        Pairs.SelectMany(pair => results.Where(pair.Witness.Is).Select(result => (pair.Switch, result)));

    // An outline and a row of it: the literal parts of its title are found in the row's.
    private static bool Overlap(Witness one, Witness other) =>
        one.Feature == other.Feature && (one.Scenario == other.Scenario || Covers(one.Scenario, other.Scenario) || Covers(other.Scenario, one.Scenario));

    private static bool Covers(string outline, string row) =>
        outline.Contains('<', StringComparison.Ordinal) && Regex.IsMatch(row, "^" + Regex.Replace(Regex.Escape(outline), "<[^>]+>", ".+") + "$");
}
