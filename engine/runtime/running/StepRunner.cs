using System.Diagnostics;
using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Conversion;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Matching;
using Reqnroll.Engine.Snippets;

namespace Reqnroll.Engine.Running;

/// <summary>Runs the steps of one scenario, one by one, with their hooks, and tells about each.</summary>
internal sealed class StepRunner(
    FeatureRun feature, ScenarioContext context, ScopePlace place, Invoker invoker, HookRunner hooks, ScenarioResult result, IReqnrollOutputHelper log)
{
    private readonly ArgumentConverter converter = new(feature.Run.Registry.Transformations, feature.Context.BindingCulture);
    private readonly StepMatcher matcher = new(feature.Run.Registry, new(feature.Run.Registry.Transformations, feature.Context.BindingCulture));

    public async ValueTask RunAsync(StepModel model, RowModel? row)
    {
        var step = model.For(row);
        Announce(step);
        var match = matcher.Match(step, place);
        context.StepContext = new(new(step, match.Binding));
        if (match.Status == ScenarioExecutionStatus.UndefinedStep)
        {
            log.WriteLine($"-> undefined: {match.Message}{Environment.NewLine}{Skeleton.Indented(Skeleton.Of(step))}");
            result.Undefined(step, model.Line);
        }
        else if (match.Status == ScenarioExecutionStatus.BindingError)
        {
            log.WriteLine($"-> binding error: {match.Message}");
            result.Failed(match.ToException(), model.Line);
        }
        else if (!result.IsOk)
        {
            log.WriteLine("-> skipped because of previous errors");
        }
        else
        {
            await RunAsync(step, match.Binding!, model.Line);
        }
    }

    /// <summary>Ends the last run of Given, When or Then steps.</summary>
    public ValueTask EndBlockAsync() => EnterAsync(ScenarioBlock.None);

    private async ValueTask RunAsync(StepInstance step, BindingMatch match, int line)
    {
        await EnterAsync((ScenarioBlock)(step.StepDefinitionType + 1));
        if (!result.IsOk)
        {
            log.WriteLine("-> skipped because of previous errors");
            return;
        }

        var begun = Stopwatch.GetTimestamp();
        var arguments = new object?[match.Arguments.Count];
        var converted = false;
        try
        {
            for (var index = 0; index < arguments.Length; index++)
            {
                arguments[index] = await converter.ConvertAsync(match.Arguments[index], match.Definition.Parameters[index].ParameterType, invoker);
            }

            converted = true;
            await hooks.RunAsync(HookType.BeforeStep);
            await invoker.InvokeAsync(match.Method, arguments);
            log.WriteLine($"-> done: {match.Definition.Name}({StepText.Arguments(arguments)}) ({StepText.Seconds(begun)})");
        }
        catch (PendingStepException pending)
        {
            log.WriteLine($"-> pending: {match.Definition.Name}({StepText.Arguments(arguments)})");
            context.StepContext.Status = ScenarioExecutionStatus.StepDefinitionPending;
            result.Pending(match.Definition.ToString(), pending, line);
        }
        catch (Exception error)
        {
            log.WriteLine($"-> error: {error.Message} ({StepText.Seconds(begun)})");
            context.StepContext.Status = ScenarioResult.Kind(error);
            context.StepContext.StepError = context.StepContext.TestError = error;
            result.Failed(error, line);
        }

        if (converted)
        {
            await result.GuardAsync(() => hooks.RunAsync(HookType.AfterStep), line);
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

    private void Announce(StepInstance step)
    {
        log.WriteLine(step.Keyword + step.Text);
        if (step.MultilineTextArgument is { } text)
        {
            log.WriteLine($"  --- multiline step argument ---{Environment.NewLine}{text}");
        }

        if (step.TableArgument is { } table)
        {
            log.WriteLine($"  --- table step argument ---{Environment.NewLine}{table.ToString(headersOnly: false, withNewline: false)}");
        }
    }
}
