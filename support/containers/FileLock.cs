namespace Acceptance.Support.Containers;

/// <summary>One suite at a time: a lock that the kernel drops when its holder dies, however it dies.</summary>
internal sealed class FileLock : IAsyncDisposable
{
    private readonly FileStream held;

    private FileLock(FileStream held) => this.held = held;

    /// <summary>Waits for the lock. Throws <see cref="TimeoutException"/> where another run holds it for too long.</summary>
    public static async Task<FileLock> Take(string path)
    {
        using var deadline = new CancellationTokenSource(Limits.Import);
        using var again = new PeriodicTimer(Limits.Poll);
        while (true)
        {
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            // Held by another run: FileShare.None is an advisory lock on Unix, and taking it does not wait.
            catch (IOException) when (Directory.Exists(Path.GetDirectoryName(path)))
            {
                await WaitForTheNextTry(again, path, deadline.Token);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => held.DisposeAsync();

    private static async Task WaitForTheNextTry(PeriodicTimer again, string path, CancellationToken deadline)
    {
        try
        {
            await again.WaitForNextTickAsync(deadline);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"{path} is held by another run; end it, or point ACCEPTANCE_CACHE elsewhere.");
        }
    }
}
