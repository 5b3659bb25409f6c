namespace Acceptance.Cli.Running;

/// <summary>One line of a run that is worth a reader's time: a scenario that has ended, or what a failed or skipped one has to say.</summary>
/// <param name="Verdict">How it ended; Detail for what more is said of the last one.</param>
/// <param name="Text">The scenario's shown name with its time, or the line itself.</param>
internal sealed record TestLine(Verdict Verdict, string Text)
{
    /// <summary>The scenario's shown name, without the time at the end.</summary>
    public string Name => Text[..Text.LastIndexOf(" [", StringComparison.Ordinal)];
}
