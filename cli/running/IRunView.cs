namespace Acceptance.Cli.Running;

/// <summary>Who watches a run: a terminal, or a log.</summary>
internal interface IRunView
{
    /// <summary>A scenario has ended, or what ended has more to say.</summary>
    /// <param name="line">What the runner said.</param>
    /// <param name="soFar">The run, this line included.</param>
    void Ended(TestLine line, Tally soFar);

    /// <summary>The scenarios that run now have changed; the oldest comes first.</summary>
    void InFlight(IReadOnlyList<Running> scenarios);
}
