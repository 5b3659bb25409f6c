using System.Threading.Channels;

namespace Acceptance.Cli.Running;

/// <summary>Tells of the files under some of the project's folders that somebody saves.</summary>
internal sealed class Changes : IDisposable
{
    // Editors save in several moves.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly Channel<string> _saved = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> _watchers;
    private readonly string _root;

    /// <param name="root">The folder that paths are told from.</param>
    /// <param name="folders">Watched with all that is in them; those that are not there are left out.</param>
    public Changes(string root, params string[] folders)
    {
        _root = root;
        _watchers = [.. folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists).Select(Watcher)];
    }

    /// <summary>Waits for the next save, and for the others that come with it.</summary>
    /// <returns>The paths, each once, from the root and with slashes.</returns>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken stop)
    {
        var files = new HashSet<string> { await _saved.Reader.ReadAsync(stop) };
        using var timer = new PeriodicTimer(Quiet);
        while (await timer.WaitForNextTickAsync(stop))
        {
            var before = files.Count;
            while (_saved.Reader.TryRead(out var more))
                files.Add(more);
            if (files.Count == before)
                break;
        }
        return [.. files.Order(StringComparer.Ordinal)];
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private FileSystemWatcher Watcher(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite };
        watcher.Changed += (_, change) => Saved(change.FullPath);
        watcher.Created += (_, change) => Saved(change.FullPath);
        watcher.Deleted += (_, change) => Saved(change.FullPath);
        watcher.Renamed += (_, change) => Saved(change.FullPath);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Saved(string path)
    {
        var file = Path.GetRelativePath(_root, path).Replace('\\', '/');
        // What compilers and editors leave beside the sources is nobody's change.
        if (Path.GetExtension(file) is ".feature" or ".cs" or ".yaml" or ".yml" && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            _saved.Writer.TryWrite(file);
    }
}
