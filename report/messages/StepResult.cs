namespace Acceptance.Report.Messages;

/// <summary>How a step or a hook ended.</summary>
/// <param name="Status">PASSED, SKIPPED, PENDING, UNDEFINED, AMBIGUOUS, FAILED or UNKNOWN.</param>
internal sealed record StepResult(string Status, string? Message = null, Duration? Duration = null, Thrown? Exception = null);

/// <summary>An exception.</summary>
internal sealed record Thrown(string? Type = null, string? Message = null, string? StackTrace = null);

/// <summary>How long something took.</summary>
internal sealed record Duration(long Seconds, long Nanos)
{
    public double Milliseconds => (Seconds * 1000d) + (Nanos / 1_000_000d);
}

/// <summary>A point in time, since 1970.</summary>
internal sealed record Timestamp(long Seconds, long Nanos)
{
    public DateTimeOffset Time => DateTimeOffset.FromUnixTimeSeconds(Seconds).AddTicks(Nanos / 100);
}
