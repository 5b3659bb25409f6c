namespace Acceptance.Support.Pages;

/// <summary>Collects what a scenario tells of a run.</summary>
public sealed class StoryTeller
{
    private static readonly DateTimeOffset Day = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    private readonly List<StoryScenario> _scenarios = [];
    private readonly List<StoryScenario> _before = [];

    /// <summary>Adds a scenario.</summary>
    public void Add(StoryScenario scenario) => _scenarios.Add(scenario);

    /// <summary>Adds several alike, numbered.</summary>
    public void Add(int many, Func<int, StoryScenario> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        _scenarios.AddRange(Enumerable.Range(1, many).Select(make));
    }

    /// <summary>Adds a scenario of a run on the day before, which has left its record and no more.</summary>
    public void AddEarlier(StoryScenario scenario) => _before.Add(scenario);

    /// <summary>The messages of the runs, the day before's first.</summary>
    public IEnumerable<IReadOnlyList<string>> Runs() =>
        _before.Count == 0 ? [Today()] : [new RunStory(_before, Day.AddDays(-1)).Lines(), Today()];

    private IReadOnlyList<string> Today() => new RunStory(_scenarios, Day).Lines();
}
