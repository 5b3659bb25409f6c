using System.Diagnostics;
using Reqnroll.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Conversion;
using Reqnroll.Engine.Messages;
using Reqnroll.Engine.Snippets;
using Reqnroll.Infrastructure;

namespace Reqnroll.Engine.Running;

/// <summary>Runs the steps of one scenario, one by one, with their hooks, and tells about each.</summary>
internal sealed class StepRunner(
    ArgumentConverter converter, ScenarioContext context, Invoker invoker, HookRunner hooks, ScenarioResult result, Settings settings, Action<string> log, ScenarioMessages? messages)
{
    private int number;

    /// <summary>The number of the step that a hook belongs to, or null for a hook of the scenario.</summary>
    public int? Current(Hook hook) => hook.Type is HookType.BeforeStep or HookType.AfterStep ? number : null;

    public async ValueTask RunAsync(PlannedStep step)
    {
        number = step.Number;
        log(StepText.Of(step.Instance));
        context.StepContext = new(new(step.Instance, step.Match.Binding));
        // After a step that asked to skip nothing counts any more, not even a step without a definition.
        switch (context.ScenarioExecutionStatus == ScenarioExecutionStatus.Skipped ? ScenarioExecutionStatus.OK : step.Match.Status)
        {
            case ScenarioExecutionStatus.UndefinedStep:
                var skeleton = Skeleton.Of(step.Instance, settings.SkeletonStyle);
                log($"-> undefined: {step.Match.Message}{Environment.NewLine}{Skeleton.Indented(skeleton)}");
                messages?.Undefined(step, skeleton);
                result.Undefined(step.Instance, step.Model.Line);
                break;
            case ScenarioExecutionStatus.BindingError:
                log($"-> binding error: {step.Match.Message}");
                messages?.Begin(step);
                messages?.End(step, step.Match.ToException());
                result.Failed(step.Match.ToException(), step.Model.Line);
                break;
            default:
                await RunMatchedAsync(step);
                break;
        }
    }

    /// <summary>Ends the last run of Given, When or Then steps.</summary>
    public ValueTask EndBlockAsync() => EnterAsync(ScenarioBlock.None);

    private async ValueTask RunMatchedAsync(PlannedStep step)
    {
        if (result.IsOk)
        {
            await EnterAsync((ScenarioBlock)(step.Instance.StepDefinitionType + 1));
        }

        if (!result.IsOk)
        {
            log("-> skipped because of previous errors");
            if (context.ScenarioExecutionStatus != ScenarioExecutionStatus.UndefinedStep)
            {
                context.ScenarioContainer.ResolveAll<ISkippedStepHandler>().ToList().ForEach(handler => handler.Handle(context));
            }

            return;
        }

        if (await ConvertedAsync(step) is { } arguments)
        {
            var ready = false;
            await GuardAsync(step, async () => { await hooks.RunAsync(HookType.BeforeStep); ready = true; });
            if (ready)
            {
                await GuardAsync(step, () => InvokeAsync(step, arguments));
            }

            await result.GuardAsync(() => hooks.RunAsync(HookType.AfterStep), step.Model.Line);
        }
    }

    private async ValueTask<object?[]?> ConvertedAsync(PlannedStep step)
    {
        var match = step.Match.Binding!;
        var arguments = new object?[match.Arguments.Count];
        Exception? failure = null;
        await GuardAsync(step, async () =>
        {
            try
            {
                Obsolete.Check(match.Definition, settings.ObsoleteBehavior, log);
                for (var index = 0; index < arguments.Length && !settings.DryRun; index++)
                {
                    arguments[index] = await converter.ConvertAsync(match.Arguments[index], match.Definition.Parameters[index].ParameterType, invoker);
                }
            }
            catch (Exception error)
            {
                failure = error;
                messages?.Begin(step);
                messages?.End(step, error);
                throw;
            }
        });
        return failure is null ? arguments : null;
    }

    private async ValueTask InvokeAsync(PlannedStep step, object?[] arguments)
    {
        var begun = Stopwatch.GetTimestamp();
        Exception? failure = null;
        messages?.Begin(step);
        try
        {
            await invoker.InvokeAsync(step.Match.Binding!.Method, arguments);
            Done(settings.TraceSuccessfulSteps, $"-> done: {step.Match.Binding.Definition.Name}({StepText.Arguments(arguments)}) ({StepText.Seconds(begun)})");
        }
        catch (Exception error)
        {
            failure = error;
            throw;
        }
        finally
        {
            messages?.End(step, failure);
        }
    }

    private void Done(bool wanted, string line)
    {
        if (wanted)
        {
            log(line);
        }
    }

    private async ValueTask GuardAsync(PlannedStep step, Func<ValueTask> act)
    {
        try
        {
            await act();
        }
        catch (PendingStepException pending)
        {
            log($"-> pending: {step.Match.Binding!.Definition.Name}");
            context.StepContext.Status = ScenarioExecutionStatus.StepDefinitionPending;
            result.Pending(step.Match.Binding.Definition.ToString(), pending, step.Model.Line);
        }
        catch (Exception error)
        {
            log($"-> error: {error.Message}");
            context.StepContext.Status = ScenarioResult.Kind(error);
            context.StepContext.StepError = context.StepContext.TestError = error;
            result.Failed(error, step.Model.Line);
        }
    }

    private async ValueTask EnterAsync(ScenarioBlock block)
    {
        if (context.CurrentScenarioBlock == block || !result.IsOk)
        {
            return;
        }

        if (context.CurrentScenarioBlock != ScenarioBlock.None)
        {
            await result.GuardAsync(() => hooks.RunAsync(HookType.AfterScenarioBlock));
        }

        context.CurrentScenarioBlock = block;
        if (block != ScenarioBlock.None && result.IsOk)
        {
            await result.GuardAsync(() => hooks.RunAsync(HookType.BeforeScenarioBlock));
        }
    }
}
