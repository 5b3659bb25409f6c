using System.Runtime.ExceptionServices;
using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Conversion;
using Reqnroll.Engine.Matching;

namespace Reqnroll.Engine.Running;

/// <summary>Steps that a step runs: like those of the feature file. What they come to is the scenario's; the calling step goes on, unless the first error is to end all.</summary>
internal sealed class NestedSteps(
    StepMatcher matcher, ScopePlace place, StepRunner steps, ScenarioResult result, ScenarioContext scenario, FeatureContext feature, ITestThreadContext thread) : ITestRunner
{
    public ScenarioContext ScenarioContext => scenario;

    public FeatureContext FeatureContext => feature;

    public ITestThreadContext TestThreadContext => thread;

    public Task GivenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(StepDefinitionType.Given, text, multilineTextArg, tableArg, keyword ?? "Given ");

    public Task WhenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(StepDefinitionType.When, text, multilineTextArg, tableArg, keyword ?? "When ");

    public Task ThenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(StepDefinitionType.Then, text, multilineTextArg, tableArg, keyword ?? "Then ");

    public Task AndAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(KindOfCaller, text, multilineTextArg, tableArg, keyword ?? "And ");

    public Task ButAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(KindOfCaller, text, multilineTextArg, tableArg, keyword ?? "But ");

    // Not of the nested step before it: Reqnroll asks for the step that stands in the feature file.
    private StepDefinitionType KindOfCaller => steps.Written?.Instance.StepDefinitionType ?? StepDefinitionType.Given;

    private async Task RunAsync(StepDefinitionType type, string text, string? multilineText, Table? table, string keyword)
    {
        var step = new StepInstance(type, keyword, text, multilineText, table);
        await steps.RunAsync(new(-1, null, step, matcher.Match(step, place)));
        if (result.Stops)
        {
            // The first error is to end all: the calling step does not go on either.
            ExceptionDispatchInfo.Throw(scenario.TestError!);
        }
    }
}
