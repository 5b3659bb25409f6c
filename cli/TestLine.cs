namespace Acceptance.Cli;

/// <summary>One line of a run that is worth a reader's time: a scenario that has ended, or what a failed or skipped one has to say.</summary>
internal sealed record TestLine(Verdict Verdict, string Text);
