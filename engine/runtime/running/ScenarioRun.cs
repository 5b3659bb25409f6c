using System.Runtime.ExceptionServices;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Engine.Features;
using Xunit.Abstractions;

namespace Reqnroll.Engine.Running;

/// <summary>The run of one scenario: hooks, steps, and the one result that comes of them.</summary>
internal sealed class ScenarioRun
{
    private readonly FeatureRun feature;
    private readonly ScenarioModel model;
    private readonly RowModel? row;
    private readonly object test;
    private readonly ObjectContainer container;
    private readonly HookRunner hooks;
    private readonly ScenarioResult result;
    private readonly StepRunner steps;

    public ScenarioRun(FeatureRun feature, ScenarioModel model, RowModel? row, object test, ITestOutputHelper output)
    {
        (this.feature, this.model, this.row, this.test) = (feature, model, row, test);
        container = new(feature.Container);
        var info = new ScenarioInfo(model.Title, model.Description, [.. model.Tags.Concat(row?.Tags ?? [])], row?.ToArguments(), model.Feature.Tags.Concat(model.Rule?.Tags ?? []));
        var context = new ScenarioContext(container, info, model.Rule);
        container.RegisterInstanceAs(context);
        container.RegisterInstanceAs<IScenarioContext>(context);
        container.RegisterInstanceAs(info);
        container.RegisterInstanceAs(output);
        var log = new ScenarioOutput(output.WriteLine);
        container.RegisterInstanceAs<IReqnrollOutputHelper>(log);
        var place = model.Place(row);
        var invoker = new Invoker(container, feature.Context.BindingCulture);
        hooks = new(feature.Run.Registry, place, invoker);
        result = new(context, feature.Run.Settings);
        steps = new(feature, context, place, invoker, hooks, result, log);
    }

    public async Task PlayAsync()
    {
        if (feature.Run.Registry.Errors is { Count: > 0 } errors)
        {
            throw new BindingException($"Binding error(s) found: {Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
        }

        await result.GuardAsync(() => hooks.RunAsync(HookType.BeforeScenario));
        foreach (var step in model.Steps)
        {
            await steps.RunAsync(step, row);
            if (result.Stops)
            {
                break;
            }
        }

        await steps.EndBlockAsync();
        var failures = new List<Exception>();
        await Collect(failures, () => { Throw(); return default; });
        await Collect(failures, () => hooks.RunAsync(HookType.AfterScenario));
        await Collect(failures, container.DisposeAsync);
        Disposal.Throw(failures);
    }

    private void Throw()
    {
        if (result.ToException() is { } failure)
        {
            if (result.FailedLine is { } line)
            {
                Frames.Throw(failure, test.GetType().FullName!, model.Title, feature.Run.Model(test.GetType()).FullPath, line);
            }

            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private static async ValueTask Collect(List<Exception> failures, Func<ValueTask> act)
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
