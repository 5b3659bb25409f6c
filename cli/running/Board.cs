using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Acceptance.Cli.Running;

/// <summary>What a terminal shows below the lines of those that ended: the scenarios in flight, the counts, and the time left.</summary>
/// <param name="before">The last run of the same choice; null where it is not known.</param>
internal sealed class Board(LastRun? before) : IRunView
{
    private const int MostShown = 8;

    private readonly Lock _lock = new();
    private IReadOnlyList<Running> _inFlight = [];
    private Tally _tally = new();

    /// <summary>Does the work with the board shown until it is done.</summary>
    public Task<T> WatchAsync<T>(Func<Board, Task<T>> work) => AnsiConsole.Live(Picture()).AutoClear(true).StartAsync(async live =>
    {
        using var stop = new CancellationTokenSource();
        var redraw = RedrawAsync(live, stop.Token);
        var result = await work(this);
        await stop.CancelAsync();
        await redraw;
        return result;
    });

    public void Ended(TestLine line, Tally soFar)
    {
        lock (_lock)
        {
            // Passed scenarios would scroll the interesting ones away: they are counted.
            if (line.Verdict != Verdict.Passed)
                AnsiConsole.Write(new OverBoard(new Rows(PlainLines.Line(line))));
            _tally = soFar;
        }
    }

    public void InFlight(IReadOnlyList<Running> scenarios) => _inFlight = scenarios;

    private async Task RedrawAsync(LiveDisplayContext live, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                lock (_lock)
                {
                    live.UpdateTarget(Picture());
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private Rows Picture()
    {
        var now = DateTimeOffset.UtcNow;
        var shown = _inFlight;
        var width = Math.Max(20, AnsiConsole.Profile.Width - 14);
        List<IRenderable> rows =
        [
            // Two rows at least: Spectre moves no rows up before it draws one row again, which terminals take for one row, and so it would climb over what was there before.
            new Text(""),
            .. shown.Take(MostShown).Select(scenario => (IRenderable)Markup.FromInterpolated(
                CultureInfo.InvariantCulture, $"  [blue]running[/] {Cut(scenario.Title, width)} [dim]{(now - scenario.Since).TotalSeconds:0} s[/]")),
            Markup.FromInterpolated(CultureInfo.InvariantCulture, $"[bold]{_tally}[/], {shown.Count} in flight, {_tally.Took:m\\:ss}{Left()}"),
        ];
        return new Rows(rows);
    }

    // As fast per scenario as so far, but not faster than last time: the slow ones may be still to come.
    private string Left()
    {
        var all = before?.Scenarios.Count ?? 0;
        if (_tally.Ended == 0 || _tally.Ended >= all)
            return "";
        var whole = Math.Max(before!.Seconds, _tally.Took.TotalSeconds * all / _tally.Ended);
        return string.Create(CultureInfo.InvariantCulture, $", {all - _tally.Ended} to go, about {TimeSpan.FromSeconds(Math.Max(1, whole - _tally.Took.TotalSeconds)):m\\:ss} left");
    }

    private static string Cut(string title, int width) => title.Length <= width ? title : title[..(width - 1)] + "…";
}
