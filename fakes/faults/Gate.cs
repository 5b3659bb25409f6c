namespace Acceptance.Fakes;

/// <summary>A point at which an answer waits until the scenario opens it: events are ordered without a clock. Good for one answer.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when an answer waits here, with all before it sent. Wait for it with a deadline.</summary>
    public Task Reached => reached.Task;

    /// <summary>Lets the answer go on. A gate that is open before an answer comes to it does not hold it.</summary>
    public void Open() => opened.TrySetResult();

    internal async Task<bool> Pass(CancellationToken gone)
    {
        reached.TrySetResult();
        await opened.Task.WaitAsync(gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !gone.IsCancellationRequested;
    }
}
