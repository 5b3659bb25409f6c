using Acceptance.Report.Documents;

namespace Acceptance.Report.Histories;

/// <summary>What is kept of a run: one small file.</summary>
internal sealed record RunRecord(PastRun Run, IReadOnlyDictionary<string, PastEnding> Scenarios)
{
    /// <summary>The record of what a page shows; null when nothing ran or nobody knows when.</summary>
    public static RunRecord? Of(Documentation documentation)
    {
        var ran = documentation.Scenarios.Where(scenario => scenario.Status != Status.NotRun).ToList();
        return ran.Count == 0 || documentation.Run.Started is not { } started
            ? null
            : new(
                new(started, Math.Round(documentation.Run.Milliseconds), documentation.Run.Commit,
                    documentation.Count(Status.Passed), documentation.Count(Status.Failed), documentation.Count(Status.Flaky), documentation.Count(Status.Skipped)),
                ran.ToDictionary(scenario => scenario.Id, scenario => new PastEnding(scenario.Status, Math.Round(scenario.Milliseconds))));
    }
}
