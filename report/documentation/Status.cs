namespace Acceptance.Report.Documents;

/// <summary>What the page says of a scenario or a step.</summary>
internal enum Status
{
    /// <summary>It was not run: left out by a filter, marked to be ignored, or the run ended before.</summary>
    NotRun,

    /// <summary>It held.</summary>
    Passed,

    /// <summary>It held at last, after it had not.</summary>
    Flaky,

    /// <summary>It was begun and left, with or without a reason.</summary>
    Skipped,

    /// <summary>It did not hold, or nothing says how to find out: undefined, ambiguous, pending.</summary>
    Failed,
}
