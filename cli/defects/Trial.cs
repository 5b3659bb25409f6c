namespace Acceptance.Cli.Defects;

/// <summary>What came of breaking one promise.</summary>
/// <param name="Defect">The defect.</param>
/// <param name="Results">The scenarios that met it.</param>
internal sealed record Trial(Defect Defect, IReadOnlyList<ScenarioResult> Results)
{
    /// <summary>The scenarios that failed.</summary>
    public IReadOnlyList<ScenarioResult> Caught { get; } = [.. Results.Where(result => result.Outcome == "Failed")];

    /// <summary>Those among them that nobody has listed.</summary>
    public IReadOnlyList<ScenarioResult> Also => [.. Caught.Where(result => !Defect.Witnesses.Any(witness => witness.Is(result)))];

    /// <summary>Whether no scenario that could have noticed ran at all.</summary>
    public bool Skipped => Caught.Count == 0 && Witnessing.Any() && Witnessing.All(result => result.Outcome == "NotExecuted");

    /// <summary>What is wrong: a sentence each; none when all who had to notice did.</summary>
    public IReadOnlyList<string> Holes => [.. Defect.Witnesses.Count == 0 ? ["No scenario is named that has to notice: add a line to tests/suite/defects.tsv."] : Defect.Witnesses.SelectMany(HolesOf)];

    private IEnumerable<ScenarioResult> Witnessing => Results.Where(result => Defect.Witnesses.Any(witness => witness.Is(result)));

    private IEnumerable<string> HolesOf(Witness witness)
    {
        var rows = Results.Where(witness.Is).ToList();
        return rows.Count == 0
            ? [$"There is no scenario \"{witness.Name}\": correct its name in tests/suite/defects.tsv."]
            : rows.Select(row => row.Outcome switch
            {
                "Passed" => $"\"{row.Name}\" stays green.",
                "Failed" when witness.Says is { } says && !row.Message.Contains(says, StringComparison.Ordinal) => $"\"{row.Name}\" fails for another reason than \"{says}\": {row.Message}",
                _ => "",
            }).Where(sentence => sentence.Length > 0);
    }
}
