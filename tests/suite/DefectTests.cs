namespace Suite.Tests;

/// <summary>Each promise of the reference program is broken on purpose, one at a time: a scenario that stays green then is worth nothing.</summary>
public sealed class DefectTests(DefectRuns runs) : IClassFixture<DefectRuns>
{
    /// <summary>The switches.</summary>
    public static TheoryData<string> Switches => [.. DefectRuns.All.Select(defect => defect.Switch)];

    [SkippableTheory]
    [MemberData(nameof(Switches))]
    public void A_broken_promise_fails_the_scenarios_that_state_it(string name)
    {
        var trial = runs.Of(name);
        Skip.If(trial.Skipped, trial.Skipped ? trial.Results[0].Message : null);
        trial.Holes.Should().BeEmpty("whoever is listed in tests/suite/defects.tsv has to notice");
    }
}
