using Reqnroll.Engine.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>Runs an assembly's tests: BeforeTestRun first, AfterTestRun last.</summary>
internal sealed class BddAssemblyRunner(
    ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink execution, ITestFrameworkExecutionOptions options)
    : XunitTestAssemblyRunner(assembly, cases, diagnostics, execution, options)
{
    // Without scenarios there is no run to begin: none were asked for, or discovery has said why there are none.
    private TestRun? run;

    protected override async Task AfterTestAssemblyStartingAsync()
    {
        await base.AfterTestAssemblyStartingAsync();
        // Each worker's, which a step may block, and two of the run's own.
        PoolThreads.AtLeast(ExecutionOptions.MaxParallelThreadsOrDefault() + 2);
        foreach (var feature in TestCases.OfType<ScenarioTestCase>().GroupBy(each => each.TestMethod.TestClass.Class.ToRuntimeType()))
        {
            run ??= TestRun.Of(feature.Key.Assembly);
            run.Expect(run.Model(feature.Key), feature.Count(each => each.SkipReason is null));
        }

        if (run is not null)
        {
            // Its failure is each scenario's: they ask for the start themselves.
            await Task.WhenAny(run.StartAsync());
        }
    }

    protected override async Task BeforeTestAssemblyFinishedAsync()
    {
        if (run is not null)
        {
            await Aggregator.RunAsync(run.EndAsync);
        }

        await base.BeforeTestAssemblyFinishedAsync();
    }
}
