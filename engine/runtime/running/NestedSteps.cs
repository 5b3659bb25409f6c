using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Conversion;
using Reqnroll.Engine.Matching;
using Reqnroll.Engine.Snippets;

namespace Reqnroll.Engine.Running;

/// <summary>Steps that a step runs: the same matching, conversion and step hooks; an error is the calling step's.</summary>
internal sealed class NestedSteps(
    StepMatcher matcher, ArgumentConverter converter, ScopePlace place, Invoker invoker, HookRunner hooks,
    ScenarioContext scenario, FeatureContext feature, ITestThreadContext thread) : ITestRunner
{
    private StepDefinitionType last = StepDefinitionType.Given;

    public ScenarioContext ScenarioContext => scenario;

    public FeatureContext FeatureContext => feature;

    public ITestThreadContext TestThreadContext => thread;

    public Task GivenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(StepDefinitionType.Given, text, multilineTextArg, tableArg, keyword);

    public Task WhenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(StepDefinitionType.When, text, multilineTextArg, tableArg, keyword);

    public Task ThenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(StepDefinitionType.Then, text, multilineTextArg, tableArg, keyword);

    public Task AndAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(last, text, multilineTextArg, tableArg, keyword);

    public Task ButAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword) => RunAsync(last, text, multilineTextArg, tableArg, keyword);

    private async Task RunAsync(StepDefinitionType type, string text, string? multilineText, Table? table, string? keyword)
    {
        last = type;
        var step = new StepInstance(type, keyword ?? type + " ", text, multilineText, table is null ? null : PlainConversion.AsDataTable(table));
        var match = matcher.Match(step, place);
        if (match.Binding is not { } binding || match.Status != ScenarioExecutionStatus.OK)
        {
            throw match.Status == ScenarioExecutionStatus.UndefinedStep
                ? new MissingStepDefinitionException($"No matching step definition found for '{text}', which a step runs.{Environment.NewLine}{Skeleton.Of(step)}")
                : match.ToException();
        }

        var arguments = new object?[binding.Arguments.Count];
        for (var index = 0; index < arguments.Length; index++)
        {
            arguments[index] = await converter.ConvertAsync(binding.Arguments[index], binding.Definition.Parameters[index].ParameterType, invoker);
        }

        var outer = scenario.StepContext;
        scenario.StepContext = new(new(step, binding));
        try
        {
            await hooks.RunAsync(HookType.BeforeStep);
            await invoker.InvokeAsync(binding.Method, arguments);
            await hooks.RunAsync(HookType.AfterStep);
        }
        finally
        {
            scenario.StepContext = outer;
        }
    }
}
