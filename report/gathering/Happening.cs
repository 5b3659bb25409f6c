using Acceptance.Report.Messages;

namespace Acceptance.Report.Gathering;

/// <summary>Takes the messages that say what happened.</summary>
internal sealed class Happening(RecordedRun run)
{
    /// <summary>Takes one; returns what is wrong with it, or null.</summary>
    public string? Take(Envelope envelope) => envelope switch
    {
        { TestRunStarted: { } started } => Note(started.Timestamp, () => run.Started ??= started.Timestamp?.Time),
        { TestRunFinished: { } finished } => Note(finished.Timestamp, () => Finish(finished)),
        { TestRunHookStarted: { } started } => Note(null, () => run.RunHooks[started.Id] = new(started.HookId)),
        { TestRunHookFinished: { } finished } => Finish(finished),
        { TestCaseStarted: { } started } => Start(started),
        { TestCaseFinished: { } finished } => Within(finished.TestCaseStartedId, finished.Timestamp, attempt => (attempt.IsOver, attempt.Finished) = (true, finished.Timestamp?.Time)),
        { TestStepFinished: { } finished } => Within(finished.TestCaseStartedId, null, attempt => attempt.Results[finished.TestStepId] = finished.TestStepResult),
        { Attachment: { TestCaseStartedId: { } at } attachment } => Within(at, null, attempt => attempt.Attachments.Add(attachment)),
        _ => null,
    };

    private string? Note(Timestamp? time, Action act)
    {
        run.Last = time?.Time ?? run.Last;
        act();
        return null;
    }

    private void Finish(TestRunFinished finished)
    {
        run.Finished = finished;
        if ((finished.Exception?.Message ?? finished.Message) is { } message)
            run.Failures.Add(message);
    }

    private string? Finish(TestRunHookFinished finished)
    {
        if (!run.RunHooks.TryGetValue(finished.TestRunHookStartedId, out var hook))
            return $"A hook ends that never began (testRunHookStarted {finished.TestRunHookStartedId}): the line was passed over.";
        hook.Result = finished.Result;
        if (finished.Result is { Status: not ("PASSED" or "SKIPPED"), Message: var message })
            run.Failures.Add($"{run.Hooks.GetValueOrDefault(hook.HookId)?.Name ?? "A hook of the run"} failed: {message ?? finished.Result.Status.ToLowerInvariant()}");
        return null;
    }

    private string? Start(TestCaseStarted started)
    {
        if (!run.TestCases.TryGetValue(started.TestCaseId, out var testCase))
            return $"A scenario begins that nothing describes (testCase {started.TestCaseId}): the line was passed over.";
        run.Last = started.Timestamp?.Time ?? run.Last;
        run.Attempts[started.Id] = new(testCase, started.Attempt, started.Timestamp?.Time);
        return null;
    }

    private string? Within(string id, Timestamp? time, Action<Attempt> act)
    {
        if (!run.Attempts.TryGetValue(id, out var attempt))
            return $"This belongs to a scenario that never began (testCaseStarted {id}): the line was passed over.";
        return Note(time, () => act(attempt));
    }
}
