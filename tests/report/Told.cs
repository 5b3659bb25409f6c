using Acceptance.Report.Documents;
using Acceptance.Report.Gathering;
using Acceptance.Report.Messages;

namespace Report.Tests;

/// <summary>What files of messages tell, and what was wrong with them.</summary>
internal sealed class Told
{
    private Told(IEnumerable<string> files) =>
        Documentation = Merged.Of(Runs.Of(files, problem => Problems.Add(problem.ToString())), Problems, null);

    public List<string> Problems { get; } = [];

    public Documentation Documentation { get; }

    public static Told By(params string[] files) => new(files);

    public Scenario Scenario(string name) => Documentation.Scenarios.Single(scenario => scenario.Name == name);
}
