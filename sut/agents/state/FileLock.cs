namespace Agents.State;

/// <summary>A lock between processes, held while its file is open: the system lets go of it even when a process is killed.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or gives null when another process holds it for longer than one cares to wait.</summary>
    /// <param name="path">The lock's file.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancel">Stops the waiting.</param>
    public static async Task<FileLock?> TakeAsync(string path, TimeSpan patience, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var deadline = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path) && TimeProvider.System.GetElapsedTime(deadline) < patience)
            {
                // No system call waits for such a lock with a deadline, so it is asked for again.
                await Task.Delay(TimeSpan.FromMilliseconds(10), cancel);
            }
            catch (IOException) when (File.Exists(path))
            {
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
