using System.Threading.Channels;

namespace Acceptance.Support.Clients;

/// <summary>A clock that stands until somebody waits for it, and then goes on by just that much.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private readonly Channel<Waiting> _waiting = Channel.CreateUnbounded<Waiting>();

    /// <summary>How much time has passed on it.</summary>
    public TimeSpan Passed { get; private set; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Passed;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var waiting = new Waiting(() => callback(state), dueTime);
        _waiting.Writer.TryWrite(waiting);
        return waiting;
    }

    /// <summary>Goes on whenever somebody waits, until this is done; then returns its result.</summary>
    public async Task<T> GoOnUntilAsync<T>(Task<T> done)
    {
        using var over = new CancellationTokenSource();
        var going = GoOnAsync(over.Token);
        var result = await done;
        await over.CancelAsync();
        await going;
        return result;
    }

    private async Task GoOnAsync(CancellationToken over)
    {
        while (await _waiting.Reader.WaitToReadAsync(over).AsTask().ContinueWith(there => there is { IsCompletedSuccessfully: true, Result: true }, TaskScheduler.Default))
            while (_waiting.Reader.TryRead(out var waiting))
            {
                Passed += waiting.Due;
                waiting.Ring();
            }
    }

    private sealed class Waiting(Action ring, TimeSpan due) : ITimer
    {
        public TimeSpan Due => due;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => GC.SuppressFinalize(this);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
