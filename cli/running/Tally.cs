using System.Diagnostics;

namespace Acceptance.Cli.Running;

/// <summary>How the scenarios of a run have ended so far.</summary>
internal sealed class Tally
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<Ended> _ended = [];

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    public int Ended => Passed + Failed + Skipped;

    public TimeSpan Took => _clock.Elapsed;

    /// <summary>What to keep of the run, once it is over.</summary>
    public LastRun Kept(string? filter) => new(filter, Took.TotalSeconds, [.. _ended]);

    public void Add(TestLine line)
    {
        if (line.Verdict == Verdict.Detail)
            return;
        _ended.Add(new Ended(line.Name, line.Verdict));
        _ = line.Verdict switch
        {
            Verdict.Passed => Passed++,
            Verdict.Failed => Failed++,
            _ => Skipped++,
        };
    }

    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
