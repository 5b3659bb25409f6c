using Reqnroll.Bindings;
using Reqnroll.Engine.Running;

namespace Reqnroll.Engine.Messages;

/// <summary>
/// The messages of one running scenario. Its plan lists every hook and step; what begins tells of all before it that never began
/// as skipped, so that each planned step has a start and an end.
/// </summary>
internal sealed class ScenarioMessages
{
    private readonly RunMessages run;
    private readonly IReadOnlyList<PlannedMessage> plan;
    private readonly string started;
    private readonly string uri;
    private int next;
    private int current = -1;
    private long begun;

    public ScenarioMessages(RunMessages run, string uri, Pickle pickle, IReadOnlyList<PlannedMessage> plan)
    {
        (this.run, this.uri, this.plan) = (run, uri, plan);
        var testCase = run.Ids.Next();
        started = run.Ids.Next();
        run.File.Write(new { testCase = new { id = testCase, pickleId = pickle.Id, testRunStartedId = run.Id, testSteps = plan.Select(each => each.ToMessage(run.Bindings)) } });
        run.File.Write(new { testCaseStarted = new { id = started, testCaseId = testCase, attempt = 0, timestamp = run.Clock.Now } });
    }

    /// <summary>Runs a hook of the scenario, or of the step with this number, between its two messages.</summary>
    public async ValueTask AroundAsync(Hook hook, int? step, Func<ValueTask> act)
    {
        var index = plan.Index().Where(each => ReferenceEquals(each.Item.Hook, hook) && each.Item.StepNumber == step).Select(each => each.Index).FirstOrDefault(-1);
        if (index < 0)
        {
            await act();
            return;
        }

        Begin(index);
        Exception? error = null;
        try
        {
            await act();
        }
        catch (Exception thrown)
        {
            error = thrown;
            throw;
        }
        finally
        {
            End(StepOutcome.Of(error, run.Clock.Since(begun), $"{hook.Method.DeclaringType!.FullName}.{hook.Method.Name} in {uri}"));
        }
    }

    public void Begin(PlannedStep step) => Begin(plan.Index().First(each => each.Item.Step == step).Index);

    public void End(PlannedStep step, Exception? error) => End(StepOutcome.Of(error, run.Clock.Since(begun), $"{uri}:{step.Line}"));

    public void Undefined(PlannedStep step, string snippet)
    {
        Begin(step);
        run.File.Write(new { suggestion = new { id = run.Ids.Next(), plan[current].PickleStepId, snippets = new[] { new { language = "csharp", code = snippet } } } });
        End(new("UNDEFINED", MessageTime.Zero));
    }

    public void Attach(Attachment attachment)
    {
        var step = current < 0 ? null : plan[current].Id;
        run.File.Write(new { attachment = attachment with { TestCaseStartedId = started, TestStepId = step, Timestamp = run.Clock.Now } });
    }

    public void Finished(bool success)
    {
        SkipTo(plan.Count);
        run.File.Write(new { testCaseFinished = new { testCaseStartedId = started, willBeRetried = false, timestamp = run.Clock.Now } });
        if (!success)
        {
            run.Fail();
        }
    }

    private void Begin(int index)
    {
        SkipTo(index);
        next = index + 1;
        current = index;
        begun = run.Clock.Begin();
        run.File.Write(new { testStepStarted = new { testCaseStartedId = started, testStepId = plan[index].Id, timestamp = run.Clock.Now } });
    }

    private void End(StepOutcome testStepResult)
    {
        run.File.Write(new { testStepFinished = new { testCaseStartedId = started, testStepId = plan[current].Id, testStepResult, timestamp = run.Clock.Now } });
        current = -1;
    }

    private void SkipTo(int index)
    {
        for (; next < index; next++)
        {
            current = next;
            run.File.Write(new { testStepStarted = new { testCaseStartedId = started, testStepId = plan[next].Id, timestamp = run.Clock.Now } });
            End(StepOutcome.Skipped);
        }
    }
}
