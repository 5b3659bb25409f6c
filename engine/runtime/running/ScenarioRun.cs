using System.Diagnostics.CodeAnalysis;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Engine.Conversion;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Matching;
using Reqnroll.Engine.Messages;
using Xunit.Abstractions;

namespace Reqnroll.Engine.Running;

/// <summary>The run of one scenario: hooks, steps, and the one result that comes of them.</summary>
internal sealed class ScenarioRun
{
    private readonly FeatureRun feature;
    private readonly ScenarioModel model;
    private readonly ObjectContainer container;
    private readonly HookRunner hooks;
    private readonly ScenarioResult result;
    private readonly StepRunner steps;
    private readonly IReadOnlyList<PlannedStep> plan;
    private readonly ScenarioMessages? messages;
    private readonly ScenarioLog log;

    public ScenarioRun(FeatureRun feature, ScenarioModel model, RowModel? row, ITestOutputHelper output)
    {
        (this.feature, this.model) = (feature, model);
        var run = feature.Run;
        var place = model.Place(row);
        log = new(output);
        var converter = new ArgumentConverter(run.Registry.Transformations, feature.Context.BindingCulture, log.Tell);
        var matcher = new StepMatcher(run.Registry, converter);
        plan = [.. model.Steps.Index().Select(each => (each.Index, each.Item, Instance: each.Item.For(row)))
            .Select(each => new PlannedStep(each.Index, each.Item, each.Instance, matcher.Match(each.Instance, place)))];

        container = new(feature.Container);
        var invoker = new Invoker(container, feature.Context.BindingCulture, run.Settings.DryRun);
        hooks = new(run.Registry, place, invoker);
        if (run.Messages is { } running)
        {
            var pickle = running.Feature(feature.Model)[(model.Line, row?.Key)];
            messages = new(running, feature.Model.Path, pickle, ScenarioPlan.Of(running, pickle, plan, hooks));
        }

        var context = ScenarioObjects.Register(container, feature, model, row, log, messages);
        result = new(context, run.Settings);
        steps = new(converter, context, invoker, hooks, result, run.Settings, log.Tell, messages);
        var nested = new NestedSteps(matcher, place, steps, result, context, feature.Context, container.Resolve<ITestThreadContext>());
        container.RegisterInstanceAs<ITestRunner>(nested);
        container.ObjectCreated += made => (made as Steps)?.Begin(container);
        hooks.OnError = result.HookFailed;
        hooks.Around = messages is null ? hooks.Around : (hook, act) => messages.AroundAsync(hook, steps.Current(hook), () => act(null));
    }

    public async Task PlayAsync()
    {
        var failures = new Failures();
        await failures.GuardAsync(PlayStepsAsync);
        await failures.GuardAsync(() => hooks.RunAsync(HookType.AfterScenario));
        await failures.GuardAsync(container.DisposeAsync);
        log.Flush();
        messages?.Finished(!failures.Any);
        failures.Throw();
    }

    private async ValueTask PlayStepsAsync()
    {
        if (feature.Run.Registry.Errors is { Count: > 0 } errors)
        {
            throw new BindingException($"Binding error(s) found: {Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
        }

        var breakpoints = StepLines.Of(feature.Model);
        await result.GuardAsync(() => hooks.RunAsync(HookType.BeforeScenario));
        try
        {
            foreach (var step in plan.TakeWhile(_ => !result.Stops))
            {
                breakpoints?.Invoke(step.Model!.Line);
                await steps.RunAsync(step);
            }

            await steps.EndBlockAsync();
        }
        catch (Exception hook)
        {
            // A hook of a block, or after a step: it ends the scenario, and is told whatever failed before.
            Throw(hook, steps.Written?.Line);
        }

        if (result.ToException() is { } failure)
        {
            Throw(failure, result.FailedLine);
        }
    }

    [DoesNotReturn]
    private void Throw(Exception failure, int? line) => Frames.Throw(failure, feature.Model.ClassName, model.Title, feature.Model.FullPath, line ?? model.Line);
}
