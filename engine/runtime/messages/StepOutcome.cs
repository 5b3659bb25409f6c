namespace Reqnroll.Engine.Messages;

/// <summary>How a step or a hook ended: a testStepResult.</summary>
internal sealed record StepOutcome(string Status, MessageTime Duration, string? Message = null, ErrorMessage? Exception = null)
{
    public static StepOutcome Skipped { get; } = new("SKIPPED", MessageTime.Zero);

    public static StepOutcome Of(Exception? error, MessageTime duration, string place) => error switch
    {
        null => new("PASSED", duration),
        PendingStepException => new("PENDING", duration, error.Message, ErrorMessage.Of(error, place)),
        global::Xunit.SkipException => new("SKIPPED", duration, error.Message, ErrorMessage.Of(error, place)),
        AmbiguousBindingException => new("AMBIGUOUS", MessageTime.Zero, error.Message),
        _ => new("FAILED", duration, error.Message, ErrorMessage.Of(error, place)),
    };
}
