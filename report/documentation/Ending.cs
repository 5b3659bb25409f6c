using Acceptance.Report.Gathering;
using Acceptance.Report.Messages;

namespace Acceptance.Report.Documents;

/// <summary>How an attempt ended, from how its steps did.</summary>
internal static class Ending
{
    // The worst of a scenario's steps is the scenario's: the order is that of the protocol.
    private static readonly string[] Severity = ["UNKNOWN", "PASSED", "SKIPPED", "PENDING", "UNDEFINED", "AMBIGUOUS", "FAILED"];

    public static Status Of(StepResult? result) => result?.Status switch
    {
        "PASSED" => Status.Passed,
        "SKIPPED" => Status.Skipped,
        "PENDING" or "UNDEFINED" or "AMBIGUOUS" or "FAILED" => Status.Failed,
        _ => Status.NotRun,
    };

    /// <summary>The test step that decided, with its result; null for an attempt without steps.</summary>
    public static (TestStep Step, StepResult Result)? Worst(Attempt attempt) =>
        (attempt.TestCase.TestSteps ?? [])
            .Where(step => attempt.Results.ContainsKey(step.Id))
            .Select(step => ((TestStep Step, StepResult Result)?)(step, attempt.Results[step.Id]))
            .MaxBy(pair => Array.IndexOf(Severity, pair!.Value.Result.Status));

    /// <summary>What the scenario is said to be after this attempt. One that was cut short has failed nothing and held nothing.</summary>
    public static Status Of(Attempt attempt) => Worst(attempt) switch
    {
        { Result: { } result } when Of(result) == Status.Failed => Status.Failed,
        _ when !attempt.IsOver => Status.NotRun,
        null => Status.Passed,
        { Result: { } result } => Of(result) == Status.NotRun ? Status.Passed : Of(result),
    };
}
