using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Features;
using Xunit.Abstractions;

namespace Reqnroll.Engine.Running;

/// <summary>
/// Plays a scenario of its own while xUnit looks for tests: what the run needs is compiled then, on another processor,
/// and the first scenarios of the suite do not wait for it.
/// </summary>
internal static class Rehearsal
{
    private const string Feature = """
        Feature: Rehearsal
          Scenario: All that is usual
            Given a number 1 and a "text"
            When it is awaited:
              | a | b |
              | 1 | 2 |
            Then nothing is left
        """;

    public static async Task PlayAsync()
    {
        var run = new TestRun(new(), BindingRegistry.Of([typeof(RehearsalSteps)]), null);
        var model = new FeatureReader(nameof(Rehearsal), new("rehearsal.feature", "rehearsal.feature", Feature), "en-US").Read();
        run.Expect(model, 1);
        await run.StartAsync();
        await run.Feature(model).PlayAsync(model.Scenarios[2], null, new Silence());
        await run.EndAsync();
    }

    private sealed class Silence : ITestOutputHelper
    {
        public void WriteLine(string message) => ArgumentNullException.ThrowIfNull(message);

        public void WriteLine(string format, params object[] args) => WriteLine(format);
    }
}
