using System.Threading.Channels;

namespace Acceptance.Fakes.Tests;

/// <summary>A clock that stands until a test moves it: its timers go off then, and never else.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Channel<Alarm> alarms = Channel.CreateUnbounded<Alarm>();

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(callback, state, dueTime);
        alarms.Writer.TryWrite(alarm);
        return alarm;
    }

    /// <summary>Waits until somebody waits, and lets that much time pass for them.</summary>
    public async Task Tick(TimeSpan time)
    {
        var alarm = await alarms.Reader.ReadAsync();
        alarm.Due.Should().Be(time);
        alarm.Ring();
    }

    private sealed class Alarm(TimerCallback callback, object? state, TimeSpan due) : ITimer
    {
        public TimeSpan Due => due;

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
