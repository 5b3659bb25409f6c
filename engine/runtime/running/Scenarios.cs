using Reqnroll.Engine.Running;
using Xunit.Abstractions;

namespace Reqnroll.Engine;

/// <summary>Where generated code calls in.</summary>
public static class Scenarios
{
    /// <summary>Runs the scenario that stands on a line of the class's feature file; of an outline, the row with that key.</summary>
    /// <exception cref="Exception">What made the scenario fail, as it was thrown; several failures together as an AggregateException.</exception>
    public static async Task Play(object test, int line, ITestOutputHelper output, string? row = null)
    {
        ArgumentNullException.ThrowIfNull(test);
        var run = TestRun.Of(test.GetType().Assembly);
        await run.StartAsync();
        var feature = run.Feature(test.GetType());
        var failures = new List<Exception>();
        await Collect(failures, async () =>
        {
            await feature.StartAsync();
            var model = run.Model(test.GetType()).Scenarios[line];
            await new ScenarioRun(feature, model, model.Row(row), test, output).PlayAsync();
        });
        await Collect(failures, feature.ScenarioEndedAsync);
        BoDi.Disposal.Throw(failures);
    }

    private static async Task Collect(List<Exception> failures, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception failure)
        {
            failures.Add(failure);
        }
    }
}
