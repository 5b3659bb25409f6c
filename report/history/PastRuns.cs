using Acceptance.Report.Documents;

namespace Acceptance.Report.Histories;

/// <summary>The last runs, the earliest first.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Scenarios">For each scenario how it ended in each of them; null where it was no part of one.</param>
internal sealed record PastRuns(IReadOnlyList<PastRun> Runs, IReadOnlyDictionary<string, IReadOnlyList<PastEnding?>> Scenarios);

/// <summary>One run, in figures.</summary>
internal sealed record PastRun(DateTimeOffset Started, double Ms, string? Commit, int Passed, int Failed, int Flaky, int Skipped);

/// <summary>How a scenario ended, and how long it took.</summary>
internal sealed record PastEnding(Status Status, double Ms);
