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
        var model = run.Model(test.GetType());
        await run.StartAsync();
        await run.Feature(model).PlayAsync(model.Scenarios[line], model.Scenarios[line].Row(row), output);
    }
}
