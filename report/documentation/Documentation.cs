namespace Acceptance.Report.Documents;

/// <summary>All that a page shows.</summary>
/// <param name="Run">The run, or the runs merged.</param>
/// <param name="Features">In the order of their paths.</param>
internal sealed record Documentation(RunFacts Run, IReadOnlyList<Feature> Features)
{
    /// <summary>All scenarios.</summary>
    public IEnumerable<Scenario> Scenarios => Features.SelectMany(feature => feature.Scenarios);

    public int Count(Status status) => Scenarios.Count(scenario => scenario.Status == status);

    /// <summary>Whether everything that ran held, and the run came to its end.</summary>
    public bool Holds => Count(Status.Failed) == 0 && Run.Failures.Count == 0 && Run.IsComplete;
}
