using Acceptance.Cli;
using Acceptance.Cli.Defects;

namespace Suite.Tests;

/// <summary>Every defect with the scenarios that are listed for it, tried once for all tests.</summary>
public sealed class DefectRuns : IAsyncLifetime
{
    private readonly Dictionary<string, List<ScenarioResult>> _met = [];

    internal static IReadOnlyList<Defect> All { get; } = DefectTable.Read(Project.Root);

    internal Trial Of(string name) => new(All.Single(defect => defect.Switch == name), _met.GetValueOrDefault(name, []));

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var table = Path.GetTempFileName();
        foreach (var round in Round.Of(All))
        {
            await File.WriteAllTextAsync(table, round.Table);
            using var run = await SuiteRun.OfAsync(round.Filter, ("ACCEPTANCE_MISBEHAVE", $"@{table}"));
            foreach (var (name, result) in round.Met(run.Results))
                (_met.TryGetValue(name, out var results) ? results : _met[name] = []).Add(result);
        }
        File.Delete(table);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;
}
