namespace Acceptance.Support.Agents;

/// <summary>Which promises the reference program is told to break, for the proof that scenarios can fail: see sut/agents/README.md.</summary>
public static class BrokenPromises
{
    private static readonly string Chosen = Environment.GetEnvironmentVariable("ACCEPTANCE_MISBEHAVE") ?? "";

    // @FILE: a line for each scenario that meets a defect, "switch TAB Feature title: Scenario title".
    private static readonly ILookup<string, string>? ByScenario = Chosen is ['@', .. var file]
        ? File.ReadLines(file).Select(line => line.Split('\t')).ToLookup(cells => cells[1], cells => cells[0])
        : null;

    /// <summary>What the program is told in this scenario: switches with commas, or nothing.</summary>
    public static string In(ScenarioName scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return ByScenario is null
            ? Chosen
            : string.Join(',', new[] { scenario.Title, scenario.Outline }.Distinct().SelectMany(title => ByScenario[$"{scenario.Feature}: {title}"]));
    }
}
