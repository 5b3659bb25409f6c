namespace Acceptance.Report.Messages;

/// <summary>One line of Cucumber Messages: exactly one of these is there. What a newer protocol adds is passed over.</summary>
internal sealed record Envelope
{
    public Meta? Meta { get; init; }

    public GherkinDocument? GherkinDocument { get; init; }

    public ParseError? ParseError { get; init; }

    public Pickle? Pickle { get; init; }

    public HookDefinition? Hook { get; init; }

    public TestCase? TestCase { get; init; }

    public TestRunStarted? TestRunStarted { get; init; }

    public TestRunFinished? TestRunFinished { get; init; }

    public TestRunHookStarted? TestRunHookStarted { get; init; }

    public TestRunHookFinished? TestRunHookFinished { get; init; }

    public TestCaseStarted? TestCaseStarted { get; init; }

    public TestCaseFinished? TestCaseFinished { get; init; }

    public TestStepStarted? TestStepStarted { get; init; }

    public TestStepFinished? TestStepFinished { get; init; }

    public Attachment? Attachment { get; init; }

    public Suggestion? Suggestion { get; init; }
}
