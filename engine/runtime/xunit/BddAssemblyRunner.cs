using Reqnroll.Engine.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>Runs an assembly's tests: BeforeTestRun first, AfterTestRun last.</summary>
internal sealed class BddAssemblyRunner(
    ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink execution, ITestFrameworkExecutionOptions options)
    : XunitTestAssemblyRunner(assembly, cases, diagnostics, execution, options)
{
    private readonly TestRun run = TestRun.Of(((IReflectionAssemblyInfo)assembly.Assembly).Assembly);

    protected override async Task AfterTestAssemblyStartingAsync()
    {
        await base.AfterTestAssemblyStartingAsync();
        var scenarios = TestCases.OfType<ScenarioTestCase>().ToList();
        foreach (var feature in scenarios.GroupBy(each => each.TestMethod.TestClass.Class.ToRuntimeType()))
        {
            run.Expect(run.Model(feature.Key), feature.Count(each => each.SkipReason is null));
        }

        if (scenarios.Count > 0)
        {
            // Its failure is each scenario's: they ask for the start themselves.
            await Task.WhenAny(run.StartAsync());
        }
    }

    protected override async Task BeforeTestAssemblyFinishedAsync()
    {
        await Aggregator.RunAsync(run.EndAsync);
        await base.BeforeTestAssemblyFinishedAsync();
    }
}
