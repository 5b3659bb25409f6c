using System.Diagnostics;
using Reqnroll.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Conversion;
using Reqnroll.Engine.Messages;
using Reqnroll.Engine.Snippets;
using Reqnroll.Infrastructure;

namespace Reqnroll.Engine.Running;

/// <summary>Runs the steps of one scenario, one by one, with their hooks, and tells about each. A step may run others within it.</summary>
internal sealed class StepRunner(
    ArgumentConverter converter, ScenarioContext context, Invoker invoker, HookRunner hooks, ScenarioResult result, Settings settings, Action<string> log, ScenarioMessages? messages)
{
    private PlannedStep? running;

    /// <summary>The step of the feature file that is running, whatever it runs itself.</summary>
    public PlannedStep? Written { get; private set; }

    private int? Line => Written?.Line;

    /// <summary>The number of the step that a hook belongs to, or null for a hook of the scenario.</summary>
    public int? Current(Hook hook) => hook.Type is HookType.BeforeStep or HookType.AfterStep ? running?.Number : null;

    /// <summary>Runs a step; what it comes to is in the scenario's result.</summary>
    /// <exception cref="Exception">A hook of a block, or after a step, failed: no further step is looked at.</exception>
    public async ValueTask RunAsync(PlannedStep step)
    {
        var (outer, outerContext) = (running, context.StepContext);
        running = step;
        Written = step.IsNested ? Written : step;
        context.StepContext = new(new(step.Instance, step.Match.Binding));
        try
        {
            await EnterAsync((ScenarioBlock)(step.Instance.StepDefinitionType + 1));
            log(StepText.Of(step.Instance));
            await RunEnteredAsync(step);
        }
        finally
        {
            (running, context.StepContext) = (outer, outerContext);
        }
    }

    /// <summary>Ends the last run of Given, When or Then steps.</summary>
    public ValueTask EndBlockAsync() => EnterAsync(ScenarioBlock.None);

    private async ValueTask RunEnteredAsync(PlannedStep step)
    {
        var told = Told(step);
        // After a step that asked to skip nothing counts any more, not even a step without a definition.
        switch (context.ScenarioExecutionStatus == ScenarioExecutionStatus.Skipped ? ScenarioExecutionStatus.OK : step.Match.Status)
        {
            case ScenarioExecutionStatus.UndefinedStep:
                var skeleton = Skeleton.Of(step.Instance, settings.SkeletonStyle);
                log($"-> undefined: {step.Match.Message}{Environment.NewLine}{Skeleton.Indented(skeleton)}");
                told?.Undefined(step, skeleton);
                result.Undefined(step.Instance, Line);
                break;
            case ScenarioExecutionStatus.BindingError:
                log($"-> binding error: {step.Match.Message}");
                told?.Begin(step);
                told?.End(step, step.Match.ToException());
                result.Failed(step.Match.ToException(), Line);
                break;
            default:
                await RunMatchedAsync(step);
                break;
        }
    }

    private async ValueTask RunMatchedAsync(PlannedStep step)
    {
        if (!result.IsOk)
        {
            context.ScenarioContainer.ResolveAll<ISkippedStepHandler>().ToList().ForEach(handler => handler.Handle(context));
            log("-> skipped because of previous errors");
            return;
        }

        if (await ConvertedAsync(step) is { } arguments)
        {
            var ready = false;
            await GuardAsync(step, arguments, async () => { await hooks.RunAsync(HookType.BeforeStep); ready = true; });
            if (ready)
            {
                await GuardAsync(step, arguments, () => InvokeAsync(step, arguments));
            }

            await hooks.RunAsync(HookType.AfterStep);
        }
    }

    private async ValueTask<object?[]?> ConvertedAsync(PlannedStep step)
    {
        var match = step.Match.Binding!;
        var arguments = new object?[match.Arguments.Count];
        Exception? failure = null;
        await GuardAsync(step, arguments, async () =>
        {
            try
            {
                for (var index = 0; index < arguments.Length && !settings.DryRun; index++)
                {
                    arguments[index] = await converter.ConvertAsync(match.Arguments[index], match.Definition.Parameters[index].ParameterType, invoker);
                }

                Obsolete.Check(match.Definition, settings.ObsoleteBehavior, log);
            }
            catch (Exception error)
            {
                failure = error;
                Told(step)?.Begin(step);
                Told(step)?.End(step, error);
                throw;
            }
        });
        return failure is null ? arguments : null;
    }

    private async ValueTask InvokeAsync(PlannedStep step, object?[] arguments)
    {
        var begun = Stopwatch.GetTimestamp();
        Exception? failure = null;
        Told(step)?.Begin(step);
        try
        {
            await invoker.InvokeAsync(step.Match.Binding!.Definition.Method, arguments);
            if (settings.TraceSuccessfulSteps)
            {
                log($"-> done: {StepText.Call(step, arguments)} ({StepText.Seconds(begun)})");
            }
        }
        catch (Exception error)
        {
            failure = error;
            throw;
        }
        finally
        {
            Told(step)?.End(step, failure);
        }
    }

    private async ValueTask GuardAsync(PlannedStep step, object?[] arguments, Func<ValueTask> act)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            await act();
        }
        catch (Exception error)
        {
            log(error is PendingStepException ? $"-> pending: {StepText.Call(step, arguments)}: {error.Message}" : $"-> error: {error.Message} ({StepText.Seconds(begun)})");
            context.StepContext.Status = ScenarioResult.Kind(error);
            context.StepContext.StepError = context.StepContext.TestError = error;
            result.Failed(error, Line, StepText.Call(step, arguments));
        }
    }

    // The protocol knows the steps of feature files alone: what these run is theirs.
    private ScenarioMessages? Told(PlannedStep step) => step.IsNested ? null : messages;

    private async ValueTask EnterAsync(ScenarioBlock block)
    {
        if (context.CurrentScenarioBlock == block)
        {
            return;
        }

        if (context.CurrentScenarioBlock != ScenarioBlock.None && result.IsOk)
        {
            await hooks.RunAsync(HookType.AfterScenarioBlock);
        }

        context.CurrentScenarioBlock = block;
        if (block != ScenarioBlock.None && result.IsOk)
        {
            await hooks.RunAsync(HookType.BeforeScenarioBlock);
        }
    }
}
