using Acceptance.Report.Messages;

namespace Acceptance.Report.Gathering;

/// <summary>One attempt at a scenario.</summary>
internal sealed class Attempt(TestCase testCase, int number, DateTimeOffset? started)
{
    public TestCase TestCase => testCase;

    /// <summary>0 for the first.</summary>
    public int Number => number;

    public DateTimeOffset? Started => started;

    public DateTimeOffset? Finished { get; set; }

    public bool IsOver { get; set; }

    /// <summary>How each step and hook ended, by the test step's id.</summary>
    public Dictionary<string, StepResult> Results { get; } = [];

    /// <summary>What was given away, in order.</summary>
    public List<Attachment> Attachments { get; } = [];
}
