using Reqnroll.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Snippets;
using Xunit;

namespace Reqnroll.Engine.Running;

/// <summary>What a scenario has come to so far: the worst status, its first error, the steps that lack a definition.</summary>
internal sealed class ScenarioResult(ScenarioContext context, Settings settings)
{
    private readonly List<StepInstance> undefined = [];
    private readonly List<string> pending = [];

    public bool IsOk => context.ScenarioExecutionStatus == ScenarioExecutionStatus.OK;

    public bool Stops => settings.StopAtFirstError && !IsOk && context.ScenarioExecutionStatus != ScenarioExecutionStatus.UndefinedStep;

    /// <summary>The line of the step that gave the status.</summary>
    public int? FailedLine { get; private set; }

    public void Undefined(StepInstance step, int? line)
    {
        undefined.Add(step);
        Raise(ScenarioExecutionStatus.UndefinedStep, null, line);
    }

    /// <summary>Takes an error; the first of the worst kind stays the one that is reported.</summary>
    public void Failed(Exception error, int? line, string? call = null)
    {
        if (error is PendingStepException && call is not null)
        {
            pending.Add(call);
        }

        Raise(Kind(error), error, line);
    }

    /// <summary>Takes a hook's error: it is the status at once, and the reported error where there is none yet.</summary>
    public void HookFailed(Exception error)
    {
        context.ScenarioExecutionStatus = Kind(error);
        context.TestError ??= error;
    }

    public static ScenarioExecutionStatus Kind(Exception error) => error switch
    {
        SkipException => ScenarioExecutionStatus.Skipped,
        PendingStepException => ScenarioExecutionStatus.StepDefinitionPending,
        BindingException => ScenarioExecutionStatus.BindingError,
        _ => ScenarioExecutionStatus.TestError,
    };

    public async ValueTask GuardAsync(Func<ValueTask> act, int? line = null)
    {
        try
        {
            await act();
        }
        catch (Exception error)
        {
            Failed(error, line);
        }
    }

    public Exception? ToException() => context.ScenarioExecutionStatus switch
    {
        ScenarioExecutionStatus.OK => null,
        ScenarioExecutionStatus.UndefinedStep => Missing(
            $"No matching step definition found for one or more steps.{Environment.NewLine}{Skeleton.Class(undefined, settings.SkeletonStyle)}", text => new MissingStepDefinitionException(text)),
        ScenarioExecutionStatus.StepDefinitionPending => Missing(
            $"One or more step definitions are not implemented yet.{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", pending.Distinct().Order(StringComparer.CurrentCulture))}", text => new PendingStepException(text)),
        _ => context.TestError,
    };

    private Exception Missing(string text, Func<string, Exception> error) => settings.PendingOutcome switch
    {
        PendingOutcome.Ignore => new SkipException(text),
        PendingOutcome.Error => error(text),
        PendingOutcome.Inconclusive => new XUnitInconclusiveException("Test inconclusive: " + text),
        _ => new XUnitPendingStepException("Test pending: " + text),
    };

    private void Raise(ScenarioExecutionStatus status, Exception? error, int? line)
    {
        var now = context.ScenarioExecutionStatus;
        var rises = status == ScenarioExecutionStatus.Skipped ? now == ScenarioExecutionStatus.OK : status > now;
        if (rises)
        {
            context.ScenarioExecutionStatus = status;
            context.TestError = error ?? context.TestError;
            FailedLine = line;
        }
    }
}
